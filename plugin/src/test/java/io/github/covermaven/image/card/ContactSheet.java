package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.template.Layout;
import io.github.covermaven.image.codec.Encoder;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Not a test of anything but the eye: draws sheets of cards into a folder. {@code mvn test -pl plugin -Dtest=ContactSheet
 * -Dcards=FOLDER}; {@code -Dcards.size=1080x1080} for one shape only, {@code #allLayoutsAndMotifs} for one kind only.
 */
@EnabledIfSystemProperty(named = "cards", matches = ".+")
class ContactSheet {

    private static final String SIZES = "1200x630,1920x640,1080x1080,900x1200";
    private static final int GAP = 10;

    private Path folder;
    private List<ImageSize> sizes;

    @BeforeEach
    void whereAndWhat() throws IOException {
        folder = Files.createDirectories(Path.of(System.getProperty("cards")));
        sizes = new ArrayList<>();
        for (String size : System.getProperty("cards.size", SIZES).split(",")) {
            sizes.add(ImageSize.parse(size).orElseThrow());
        }
    }

    /** As users get them who decide nothing: twenty covers of one blog. */
    @Test
    void asTheyCome() throws IOException {
        for (ImageSize size : sizes) {
            CardPainter painter = Painters.open(size);
            List<BufferedImage> cards =
                    Captions.varied().stream().map(painter::paint).toList();
            write(sheet(cards, 4, 480), "open-" + size);
        }
    }

    /** Layouts in rows, motifs in columns, a sheet a shade. */
    @Test
    void allLayoutsAndMotifs() throws IOException {
        List<Caption> captions = Captions.varied();
        for (ImageSize size : sizes) {
            for (String shade : List.of("dark", "light")) {
                List<BufferedImage> cards = new ArrayList<>();
                for (Layout layout : Layout.values()) {
                    for (Motif motif : Motif.values()) {
                        Caption caption =
                                captions.get((cards.size() * 7 + layout.label().length()) % 13);
                        cards.add(Painters.of(size, layout, motif, shade).paint(caption));
                    }
                }
                int width = size.ratio() > 1.4 ? 420 : 260;
                write(sheet(cards, Motif.values().length, width), "motifs-" + shade + "-" + size);
            }
        }
    }

    /** Each layout with all captions. */
    @Test
    void allLayoutsAndCaptions() throws IOException {
        for (ImageSize size : sizes) {
            for (Layout layout : Layout.values()) {
                CardPainter painter = Painters.of(size, layout);
                List<BufferedImage> cards =
                        Captions.varied().stream().map(painter::paint).toList();
                write(
                        sheet(cards, size.ratio() > 1.4 ? 4 : 6, size.ratio() > 1.4 ? 480 : 320),
                        layout.label() + "-" + size);
            }
        }
    }

    private static BufferedImage sheet(List<BufferedImage> cards, int columns, int width) {
        int height = width * cards.get(0).getHeight() / cards.get(0).getWidth();
        int rows = (cards.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(
                columns * (width + GAP) + GAP, rows * (height + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(java.awt.Color.GRAY);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < cards.size(); i++) {
            Image small = cards.get(i).getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
            graphics.drawImage(small, GAP + i % columns * (width + GAP), GAP + i / columns * (height + GAP), null);
        }
        return sheet;
    }

    private void write(BufferedImage image, String name) throws IOException {
        Files.write(
                folder.resolve(name + ".png"),
                Encoder.encode(image, ImageFormat.PNG).bytes());
    }
}

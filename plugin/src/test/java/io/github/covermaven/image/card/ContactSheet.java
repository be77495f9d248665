package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Not a test of anything but the eye: draws many cards into a folder, and all of them onto sheets. Run it with {@code
 * -Dtest=ContactSheet -Dcards=FOLDER}.
 */
@EnabledIfSystemProperty(named = "cards", matches = ".+")
class ContactSheet {

    private static final List<ImageSize> SIZES = List.of(
            new ImageSize(1200, 630),
            new ImageSize(1600, 900),
            new ImageSize(1920, 640),
            new ImageSize(1080, 1080),
            new ImageSize(900, 1200));

    @Test
    void draws() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("cards")));
        for (ImageSize size : SIZES) {
            CardPainter painter = new CardPainter(size, CardWishes.NONE, missing -> {});
            List<BufferedImage> cards = new ArrayList<>();
            for (Caption caption : Captions.varied()) {
                BufferedImage card = painter.paint(caption);
                cards.add(card);
                write(card, folder.resolve(size + "-" + cards.size() + ".png"));
            }
            for (int i = 0; i < cards.size(); i += 12) {
                BufferedImage sheet = sheet(cards.subList(i, Math.min(i + 12, cards.size())));
                write(sheet, folder.resolve("sheet-" + size + "-" + i / 12 + ".png"));
            }
        }
    }

    private static BufferedImage sheet(List<BufferedImage> cards) {
        int columns = 3;
        int width = 640;
        int height = width * cards.get(0).getHeight() / cards.get(0).getWidth();
        int rows = (cards.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * (width + 8), rows * (height + 8), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < cards.size(); i++) {
            int x = i % columns * (width + 8);
            int y = i / columns * (height + 8);
            graphics.drawImage(cards.get(i), x, y, width, height, null);
        }
        return sheet;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.write(file, Encoder.encode(image, ImageFormat.PNG).bytes());
    }
}

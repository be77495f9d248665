package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cards that were found good by eye. Whoever changes how cards look draws them anew, looks at each, and raises the engine's
 * version in {@link CardProvider}: {@code mvn test -pl plugin -Dtest=GoldenCardsTest -Dgoldens=redraw}.
 */
class GoldenCardsTest {

    private static final int WIDTH = 360;

    /** Compared in squares of so many pixels: what moves or changes colour shows there, smooth edges do not. */
    private static final int SQUARE = 12;

    private static final double MOST_IN_A_SQUARE = 8;
    private static final double MOST_ON_AVERAGE = 1;

    private static final Path SOURCES =
            Path.of("src", "test", "resources", "io", "github", "covermaven", "image", "card", "goldens");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "editorial | contours | lagoon-dark | 1200x630 | 把电子表格教给一只章鱼：关于自动化的七个误解 | 自动化, 效率",
                "editorial | silk | rose-light | 900x1200 | Letters to a Future Maintainer | software, craft",
                "poster | dunes | ember-light | 1200x630 | Ёлки-палки: заметки о русской типографике | типографика",
                "poster | waves | ocean-dark | 1080x1080 | 東京の静かな朝、コーヒーと本 | 日本, 散歩",
                "frame | voronoi | ultraviolet-dark | 1200x630 | How SQLite Survives Power Cuts | databases, durability",
                "frame | bloom | coral-light | 900x1200 | 清迈七日 | 旅行, 摄影, 泰国",
                "banner | orbits | fjord-dark | 1200x630 | 漢字文化圈的書寫與記憶 | 文化, 歷史",
                "glyph | tiles | ember-light | 1200x630 | 在树莓派上跑通大语言模型 | 树莓派, LLM",
                "glyph | circles | forest-dark | 1080x1080 | Git Rebase Considered Helpful | git, tools",
                "label | weave | ocean-light | 1200x630 | Τα νησιά και η θάλασσα | ταξίδια",
                "headline | blocks | slate-light | 1920x640 | Why? | notes",
                "split | flow | plum-dark | 1200x630 | Kotlin 协程为什么不会阻塞线程 | Kotlin, 并发"
            })
    void looksAsItWasFoundGood(String layout, String motif, String palette, String size, String title, String tags)
            throws IOException {
        String name = String.join("-", layout, motif, palette, size) + ".png";
        Caption caption = Captions.caption(title, tags, "2026-11-22");
        BufferedImage card = small(Painters.of(
                        ImageSize.parse(size).orElseThrow(),
                        Layout.named(layout).orElseThrow(),
                        Motif.named(motif).orElseThrow(),
                        palette)
                .paint(caption));
        if (System.getProperty("goldens", "").equals("redraw")) {
            write(card, SOURCES.resolve(name));
            return;
        }
        BufferedImage golden = golden(name);

        assertThat(card.getHeight()).isEqualTo(golden.getHeight());
        Path drawn = Path.of("target", "goldens", name);
        write(card, drawn);
        assertThat(mostInASquare(golden, card))
                .as("greatest change of colour: look at %s", drawn)
                .isLessThan(MOST_IN_A_SQUARE);
        assertThat(onAverage(golden, card))
                .as("change of colour: look at %s", drawn)
                .isLessThan(MOST_ON_AVERAGE);
    }

    private static BufferedImage small(BufferedImage card) {
        int height = WIDTH * card.getHeight() / card.getWidth();
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(card.getScaledInstance(WIDTH, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Encoder.encode(image, ImageFormat.PNG).bytes());
    }

    private static BufferedImage golden(String name) throws IOException {
        URL file = Objects.requireNonNull(GoldenCardsTest.class.getResource("goldens/" + name), name);
        return ImageIO.read(file);
    }

    private static double mostInASquare(BufferedImage one, BufferedImage other) {
        double most = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
                for (int shift : new int[] {0, 8, 16}) {
                    most = Math.max(most, Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)));
                }
            }
        }
        return most;
    }

    private static double mean(BufferedImage image, int left, int top, int shift) {
        double sum = 0;
        for (int rgb : image.getRGB(left, top, SQUARE, SQUARE, null, 0, SQUARE)) {
            sum += rgb >> shift & 255;
        }
        return sum / (SQUARE * SQUARE);
    }

    private static double onAverage(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift : new int[] {0, 8, 16}) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}

package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.art.Scheme;
import io.github.covermaven.problem.SettingsException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoTest {

    private static final String SQUARE =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><rect width='20' height='10' fill='%s'/></svg>";

    private final Palette dark = Scheme.parse("dark").orElseThrow().palette(new Random(1), new Random(1));

    @TempDir
    private Path folder;

    @Test
    void anSvgIsDrawnAsLargeAsItsSpaceAllows() throws IOException {
        LogoBlock block = LogoBlock.within(logo(SQUARE.formatted("#ff0000")), 100, 30, dark);

        assertThat(block.width()).isEqualTo(60);
        assertThat(block.height()).isEqualTo(30);
        assertThat(drawn(block).getRGB(30, 15) & 0xFFFFFF).isEqualTo(0xFF0000);
    }

    @Test
    void aPngIsDrawnToo() throws IOException {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, 400, 400);
        graphics.dispose();
        Path file = folder.resolve("logo.png");
        ImageIO.write(image, "png", file.toFile());

        LogoBlock block = LogoBlock.within(Logo.of(LogoFile.read(file)), 100, 30, dark);

        assertThat(block.width()).isEqualTo(30);
        assertThat(drawn(block).getRGB(15, 15) & 0xFFFFFF).isEqualTo(0x00FF00);
    }

    @Test
    void whatHasNoColourOfItsOwnGetsTheWords() throws IOException {
        LogoBlock block = LogoBlock.within(logo(SQUARE.formatted("currentColor")), 100, 30, dark);

        assertThat(drawn(block).getRGB(30, 15) & 0xFFFFFF).isEqualTo(dark.ink().rgb());
    }

    @Test
    void onAGroundOfItsColourItGetsAPlate() throws IOException {
        Sheet seen = new Sheet();
        LogoBlock.within(logo(SQUARE.formatted("#ffffff")), 100, 30, dark).place(0, 0, seen);
        Sheet unseen = new Sheet();
        LogoBlock.within(logo(SQUARE.formatted("#101010")), 100, 30, dark).place(0, 0, unseen);

        assertThat(seen.marks()).noneMatch(Plate.class::isInstance);
        assertThat(unseen.marks()).anyMatch(Plate.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg><image href='file:///etc/passwd'/></svg> | logo.svg:1:6: <image> may not be in it",
                "<svg viewBox='0 0 9 9'><style>a{}</style></svg> | logo.svg:1:24: <style> may not be in it",
                "<svg viewBox='0 0 9 9'><rect fill='url(http://a.example/b)'/></svg> | refers to something outside",
                "<svg viewBox='0 0 9 9'><rect></svg> | no well-formed XML",
                "<svg viewBox='0 0 0 9'><rect/></svg> | it does not say how large it is",
                "<svg width='100%' height='9'><rect/></svg> | it does not say how large it is",
                "hello | is neither SVG nor PNG"
            })
    void anythingElseIsRefused(String content, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("logo.svg"), content);

        assertThatThrownBy(() -> LogoFile.read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void aPngThatSaysItIsHugeIsNotEvenDecoded() throws IOException {
        byte[] png = new byte[64];
        byte[] header = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0x7f};
        System.arraycopy(header, 0, png, 0, header.length);
        png[23] = 1;
        Path file = Files.write(folder.resolve("logo.png"), png);

        assertThatThrownBy(() -> LogoFile.read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("more than 4096 pixels");
    }

    @Test
    void aBrokenPngIsRefused() throws IOException {
        byte[] png = new byte[64];
        byte[] header = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0};
        System.arraycopy(header, 0, png, 0, header.length);
        png[19] = 9;
        png[23] = 9;
        LogoFile file = LogoFile.read(Files.write(folder.resolve("logo.png"), png));

        assertThatThrownBy(() -> Logo.of(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.card.logo cannot be read");
    }

    private Logo logo(String svg) throws IOException {
        return Logo.of(LogoFile.read(Files.writeString(folder.resolve("logo.svg"), svg)));
    }

    private static BufferedImage drawn(Block block) {
        Sheet sheet = new Sheet();
        block.place(0, 0, sheet);
        BufferedImage image = new BufferedImage(100, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = Pixels.graphics(image);
        List.copyOf(sheet.marks()).forEach(mark -> mark.draw(graphics));
        graphics.dispose();
        return image;
    }
}

package io.github.covermaven.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.webp.WebpDirectory;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.problem.SettingsException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncoderTest {

    private static final BufferedImage PIXELS = pixels();

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void aFileIsOfTheFormatThatWasWanted(ImageFormat format) {
        Picture picture = Encoder.encode(PIXELS, format);

        assertThat(picture.format()).isEqualTo(format);
        assertThat(ImageFormat.of(picture.bytes())).contains(format);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void theSamePixelsGiveTheSameBytes(ImageFormat format) {
        assertThat(Encoder.encode(PIXELS, format).bytes())
                .isEqualTo(Encoder.encode(pixels(), format).bytes());
    }

    @Test
    void othersReadTheSizeOfAWebP() throws Exception {
        byte[] bytes = Encoder.encode(PIXELS, ImageFormat.WEBP).bytes();

        WebpDirectory webp = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                .getFirstDirectoryOfType(WebpDirectory.class);
        assertThat(webp.getInt(WebpDirectory.TAG_IMAGE_WIDTH)).isEqualTo(PIXELS.getWidth());
        assertThat(webp.getInt(WebpDirectory.TAG_IMAGE_HEIGHT)).isEqualTo(PIXELS.getHeight());
    }

    @Test
    void aMachineWithoutLibwebpIsToldWhatToDo() throws Exception {
        assertThat(run("-Dos.name=Windows", "-Dos.arch=aarch64"))
                .contains("this machine (Windows, aarch64) has no libwebp")
                .contains("set cover.format to png or jpeg");
    }

    /** Maven runs many plugins in one JVM. */
    @Test
    void noOtherPluginComesToKnowOfWebP() throws Exception {
        assertThat(run()).contains("PNG", "WEBP", "known to all: false");
    }

    @Test
    void nothingOfWebPIsLoadedForOtherFormats() throws Exception {
        String output = run("-verbose:class");

        assertThat(output.substring(0, output.indexOf("\nPNG")))
                .contains("com.sun.imageio.plugins.png.")
                .doesNotContain("com.luciad.", "kotlin.");
        assertThat(output).contains("com.luciad.");
    }

    private static BufferedImage pixels() {
        BufferedImage image = new BufferedImage(120, 63, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, java.awt.Color.ORANGE, 120, 63, java.awt.Color.BLUE));
        graphics.fillRect(0, 0, 120, 63);
        graphics.dispose();
        return image;
    }

    /** What a Java of its own prints that encodes in one format after the other. */
    private static String run(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), InOneRun.class.getName()));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(output).isZero();
        return output;
    }

    static final class InOneRun {

        public static void main(String[] arguments) {
            for (ImageFormat format : List.of(ImageFormat.PNG, ImageFormat.WEBP)) {
                try {
                    System.out.println("\n" + Encoder.encode(pixels(), format).format());
                } catch (SettingsException e) {
                    System.out.println(e.getMessage());
                }
            }
            System.out.println("known to all: "
                    + ImageIO.getImageWritersByFormatName("webp").hasNext());
        }
    }
}

package io.github.covermaven.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.problem.NoteException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecoderTest {

    private static final int RED = 0xd03020;

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void whatWasEncodedIsReadAgain(ImageFormat format) {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(RED));
        graphics.fillRect(0, 0, 40, 20);
        graphics.dispose();

        BufferedImage read = Decoder.decode(Encoder.encode(image, format));

        assertThat(read.getWidth()).isEqualTo(40);
        assertThat(read.getHeight()).isEqualTo(20);
        assertThat(read.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        assertThat(distance(read.getRGB(20, 10), RED)).isLessThan(10);
    }

    @Test
    void aGifIsRead() throws Exception {
        assertThat(Decoder.decode(new Picture(file("gif", BufferedImage.TYPE_INT_RGB), ImageFormat.GIF))
                        .getWidth())
                .isEqualTo(4);
    }

    @Test
    void whatShinesThroughIsWhite() throws Exception {
        BufferedImage read = Decoder.decode(new Picture(file("png", BufferedImage.TYPE_INT_ARGB), ImageFormat.PNG));

        assertThat(read.getRGB(1, 1) & 0xffffff).isEqualTo(0xffffff);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "WEBP"})
    void aDamagedFileIsTheNotesOwnTrouble(ImageFormat format) {
        byte[] whole = Encoder.encode(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format)
                .bytes();
        Picture damaged = new Picture(Arrays.copyOf(whole, whole.length / 2), format);

        assertThatThrownBy(() -> Decoder.decode(damaged))
                .isInstanceOf(NoteException.class)
                .hasMessageContaining(format + " file cannot be read")
                .hasMessageContaining("have it drawn anew");
    }

    private static byte[] file(String format, int type) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, type), format, out);
        return out.toByteArray();
    }

    private static int distance(int rgb, int other) {
        return Math.abs((rgb >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((rgb >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((rgb & 255) - (other & 255));
    }
}

package io.github.covermaven.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.ImageFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PixelSizeTest {

    private static byte[] sample(ImageFormat format) {
        return switch (format) {
            case PNG, JPEG, GIF -> drawn(format);
            case WEBP -> hex("524946461a000000574542505650384c0d0000002f2f00060007");
            case AVIF ->
                hex("0000001c66747970617669660000000061766966" + "6d6966310000001469737065000000000000003000000019");
        };
    }

    private static byte[] drawn(ImageFormat format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(48, 25, BufferedImage.TYPE_INT_RGB), format.extension(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    @ParameterizedTest
    @EnumSource
    void isReadFromTheHeader(ImageFormat format) throws IOException {
        byte[] bytes = sample(format);

        assertThat(ImageFormat.of(bytes)).contains(format);
        assertThat(PixelSize.of(bytes, format)).isEqualTo(new PixelSize(48, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "VP8,  56503820 00000000 000000 9d012a 3000 1900, 48, 25",
        "VP8X, 56503858 0a000000 10000000 2f0000 180000, 48, 25",
        "VP8X, 56503858 0a000000 10000000 ff7f00 ffff00, 32768, 65536"
    })
    void theOtherKindsOfWebpAreReadToo(String kind, String chunk, long width, long height) throws IOException {
        byte[] bytes = hex("52494646 00000000 57454250".concat(chunk).replace(" ", ""));

        assertThat(PixelSize.of(bytes, ImageFormat.WEBP)).isEqualTo(new PixelSize(width, height));
    }

    @Test
    void aJpegWithPaddingAndTablesBeforeItsFrameIsRead() throws IOException {
        byte[] bytes = hex("ffd8" + "ffe00004abcd" + "ffff" + "c40003aa" + "ffc2000b08" + "0019" + "0030" + "01112200");

        assertThat(PixelSize.of(bytes, ImageFormat.JPEG)).isEqualTo(new PixelSize(48, 25));
    }

    /** Wherever the header breaks off: an error that is told, and soon. */
    @ParameterizedTest
    @EnumSource
    void aHeaderThatBreaksOffIsDamage(ImageFormat format) {
        byte[] whole = sample(format);
        IntStream.rangeClosed(0, 9)
                .mapToObj(length -> Arrays.copyOf(whole, length))
                .forEach(start ->
                        assertThatThrownBy(() -> PixelSize.of(start, format)).isInstanceOf(IOException.class));
    }

    @Test
    void noPixelsAreNoPicture() {
        byte[] empty = drawn(ImageFormat.PNG).clone();
        Arrays.fill(empty, 16, 24, (byte) 0);

        assertThatThrownBy(() -> PixelSize.of(empty, ImageFormat.PNG)).hasMessageContaining("0 by 0");
    }
}

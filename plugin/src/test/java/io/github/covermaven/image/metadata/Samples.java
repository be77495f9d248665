package io.github.covermaven.image.metadata;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small real pictures, some built in ways that our own encoder does not. */
final class Samples {

    static final int WIDTH = 53;
    static final int HEIGHT = 31;

    private Samples() {}

    static Picture of(ImageFormat format) {
        return io.github.covermaven.image.codec.Encoder.encode(pixels(BufferedImage.TYPE_INT_RGB), format);
    }

    /** One with alpha, by ImageIO's way of finding a writer, as others do. */
    static Picture translucent(ImageFormat format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.scanForPlugins();
            ImageIO.write(pixels(BufferedImage.TYPE_INT_ARGB), format.extension(), out);
            return new Picture(out.toByteArray(), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pixels of a picture, read by ImageIO, which knows of WebP in tests. */
    static int[] pixels(byte[] file) throws IOException {
        ImageIO.scanForPlugins();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        if (image == null) {
            throw new IOException("no picture");
        }
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage pixels(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Random random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }
}

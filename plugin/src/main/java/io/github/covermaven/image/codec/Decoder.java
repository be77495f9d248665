package io.github.covermaven.image.codec;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.SettingsException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes pixels of a file. */
public final class Decoder {

    private static final String REMEDY = "set cover.format to png, jpeg or webp, and have it drawn anew";

    private Decoder() {}

    /**
     * The picture's pixels in sRGB, on white where it is translucent; of a moving one the first.
     *
     * @throws NoteException when the file is damaged, or its format is not read here
     * @throws SettingsException when it is WebP, which this machine cannot read
     */
    public static BufferedImage decode(Picture picture) {
        if (picture.format() == ImageFormat.AVIF) {
            throw new NoteException("AVIF pictures cannot be drawn on", REMEDY);
        }
        try {
            return opaque(read(picture));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | OutOfMemoryError e) {
            // The last is what libwebp's reader says to damage.
            throw new NoteException("the picture's " + picture.format() + " file cannot be read: " + e, REMEDY);
        }
    }

    private static BufferedImage read(Picture picture) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            return picture.format() == ImageFormat.WEBP ? WebP.decode(in) : read(BuiltIn.reader(picture.format()), in);
        }
    }

    static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}

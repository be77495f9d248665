package io.github.covermaven.image.codec;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.problem.SettingsException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a file of pixels: the same one for the same pixels. */
public final class Encoder {

    private static final float JPEG_QUALITY = 0.9f;

    private Encoder() {}

    /**
     * @param image opaque
     * @param format a {@link Writable} one
     * @throws SettingsException when it is WebP, which this machine cannot write
     */
    public static Picture encode(BufferedImage image, ImageFormat format) {
        try {
            return format == ImageFormat.WEBP ? WebP.encode(image) : encodeBuiltIn(image, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture encodeBuiltIn(BufferedImage image, ImageFormat format) throws IOException {
        ImageWriter writer = BuiltIn.writer(format);
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (format == ImageFormat.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(JPEG_QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return write(image, format, writer, param);
    }

    static Picture write(BufferedImage image, ImageFormat format, ImageWriter writer, ImageWriteParam param)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        // A stream of our own: ImageIO's default goes through a temporary file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Picture(bytes.toByteArray(), format);
    }
}

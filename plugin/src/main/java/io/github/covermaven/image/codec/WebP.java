package io.github.covermaven.image.codec;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.problem.SettingsException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/** WebP by libwebp, which comes with the plugin for most machines and is loaded when it is first needed. */
final class WebP {

    private static final float QUALITY = 0.85f;

    private WebP() {}

    /** @throws SettingsException when there is no libwebp for this machine */
    static Picture encode(BufferedImage image) throws IOException {
        return loaded(() -> {
            ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
            return Encoder.write(image, ImageFormat.WEBP, writer, param());
        });
    }

    /** @throws SettingsException when there is no libwebp for this machine */
    static BufferedImage decode(ImageInputStream in) throws IOException {
        return loaded(() -> Decoder.read(new WebPImageReaderSpi().createReaderInstance(null), in));
    }

    private static ImageWriteParam param() {
        WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType("Lossy");
        param.setCompressionQuality(QUALITY);
        // WebP keeps a quarter of the colour only; without this, the edges of coloured letters fray.
        param.setUseSharpYUV(true);
        return param;
    }

    private interface Work<T> {
        T get() throws IOException;
    }

    private static <T> T loaded(Work<T> work) throws IOException {
        try {
            return work.get();
        } catch (LinkageError e) {
            throw new SettingsException(
                    "this machine (" + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                            + ") has no libwebp, without which WebP can be neither written nor read",
                    "set cover.format to png or jpeg; libwebp comes along for Linux with glibc, macOS, and Windows on x86,"
                            + " and is unpacked into java.io.tmpdir, where it must be allowed to run");
        }
    }
}

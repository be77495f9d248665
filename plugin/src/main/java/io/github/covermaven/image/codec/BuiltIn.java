package io.github.covermaven.image.codec;

import io.github.covermaven.image.ImageFormat;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;

/**
 * The JDK's own readers and writers of pictures.
 *
 * <p>On first use ImageIO looks through the thread's class path for more of them, and whatever it finds it makes known to
 * the whole JVM: to Maven and its other plugins. So it is given nothing to look through; and what others have made known
 * is passed over, since it might write other bytes.
 */
final class BuiltIn {

    static {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            IIORegistry.getDefaultInstance();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private BuiltIn() {}

    static ImageWriter writer(ImageFormat format) {
        return ours(ImageIO.getImageWritersByFormatName(format.extension()))
                .findFirst()
                .orElseThrow();
    }

    static ImageReader reader(ImageFormat format) {
        return ours(ImageIO.getImageReadersByFormatName(format.extension()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Stream<T> ours(Iterator<T> all) {
        Iterable<T> known = () -> all;
        return StreamSupport.stream(known.spliterator(), false)
                .filter(one -> one.getClass().getModule().equals(ImageIO.class.getModule()));
    }
}

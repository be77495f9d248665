package io.github.covermaven.image.codec;

import io.github.covermaven.image.ImageFormat;
import java.util.Optional;
import java.util.Set;

/** The formats that {@link Encoder} writes. Apart from it, so that asking loads nothing of what draws and writes. */
public final class Writable {

    private static final Set<ImageFormat> FORMATS = Set.of(ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP);

    private Writable() {}

    /** The format that users call so; empty for any other text, and for formats that cannot be written. */
    public static Optional<ImageFormat> named(String text) {
        return ImageFormat.named(text).filter(FORMATS::contains);
    }
}

package io.github.covermaven.image.codec;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSize;
import java.util.Optional;
import java.util.Set;

/** What pictures made here can be. Apart from {@link Encoder}, so that asking loads nothing of what draws and writes. */
public final class Writable {

    private static final Set<ImageFormat> FORMATS = Set.of(ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP);

    /** As link previews have it. */
    public static final ImageSize DEFAULT_SIZE = new ImageSize(1200, 630);

    private static final int LEAST = 200;
    private static final int MOST = 4096;

    /** The sizes there are, in words for the user. */
    public static final String SIZES = "WIDTHxHEIGHT, each from " + LEAST + " to " + MOST + ", such as " + DEFAULT_SIZE;

    private Writable() {}

    /** The format that users call so; empty for any other text, and for formats that cannot be written. */
    public static Optional<ImageFormat> named(String text) {
        return ImageFormat.named(text).filter(FORMATS::contains);
    }

    /** The size that users write so; empty for any other text, and for sizes that are too small or too large. */
    public static Optional<ImageSize> sized(String text) {
        return ImageSize.parse(text).filter(size -> size.isWithin(LEAST, MOST));
    }
}

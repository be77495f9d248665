package io.github.covermaven.image.metadata;

import io.github.covermaven.image.Picture;
import java.util.Optional;

/**
 * What becomes of a picture's metadata.
 *
 * <p>Metadata is spliced into the file: no pixel is encoded anew. A file is left as it is, byte for byte, when it
 *
 * <ul>
 *   <li>carries content credentials (C2PA): their signature covers every byte, and would not hold any more;
 *   <li>has an XMP packet of its own: who made it knows better;
 *   <li>is neither PNG, JPEG nor WebP; or is damaged, or built in a way that we do not expect.
 * </ul>
 */
public enum Metadata {
    /** An XMP packet with title, alternative text, digital source type and, of a model's picture, the model. */
    ADD,
    /** The file stays as it came. */
    KEEP;

    /** The picture with what is said of it: the same bytes for the same bytes and words. */
    public Picture of(Picture picture, Description description) {
        return this == KEEP
                ? picture
                : spliced(picture, XmpPacket.of(description))
                        .map(bytes -> new Picture(bytes, picture.format()))
                        .orElse(picture);
    }

    private static Optional<byte[]> spliced(Picture picture, byte[] xmp) {
        return switch (picture.format()) {
            case PNG -> Png.with(xmp, picture.bytes());
            case JPEG -> Jpeg.with(xmp, picture.bytes());
            case WEBP -> WebP.with(xmp, picture.bytes());
            case GIF, AVIF -> Optional.empty();
        };
    }
}

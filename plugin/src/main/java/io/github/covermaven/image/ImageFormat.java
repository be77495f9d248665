package io.github.covermaven.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats a cover can come in, told by their first bytes: names and media types of image services are often wrong.
 */
public enum ImageFormat {
    PNG("png"),
    JPEG("jpg"),
    GIF("gif"),
    WEBP("webp"),
    AVIF("avif");

    private final String extension;

    ImageFormat(String extension) {
        this.extension = extension;
    }

    /** The file name extension, without a dot. */
    public String extension() {
        return extension;
    }

    /** The format that users call so, in any case: {@code jpeg} or {@code jpg}; empty for any other text. */
    public static Optional<ImageFormat> named(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name)
                        || format.extension.toUpperCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The format that these bytes begin like; empty when they are no picture that we know. */
    public static Optional<ImageFormat> of(byte[] bytes) {
        if (has(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (has(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        if (has(bytes, 4, "ftypavif") || has(bytes, 4, "ftypavis")) {
            return Optional.of(AVIF);
        }
        return Optional.empty();
    }

    private static boolean has(byte[] bytes, int at, String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}

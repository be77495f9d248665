package io.github.covermaven.maven;

import java.util.Locale;

/** How large a file is, for people. */
final class FileSize {

    private FileSize() {}

    static String of(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}

package io.github.covermaven.image.card.type;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells by a file's first bytes whether it is a font that Java reads, without loading any of Java's font machinery. */
public final class OpenType {

    private static final List<String> READ = List.of("\0\1\0\0", "OTTO", "true", "ttcf");
    private static final List<String> WEB = List.of("wOFF", "wOF2");

    private OpenType() {}

    /** @throws SettingsException when it is none */
    public static void require(Path file) {
        String start = start(file);
        if (WEB.contains(start)) {
            throw new SettingsException(
                    "the font " + file + " is compressed for the web, which Java does not read",
                    "convert it to TTF (for example with woff2_decompress), and name that with cover.card.fonts");
        }
        if (!READ.contains(start)) {
            throw new SettingsException(file + " is no font", "name TTF, OTF or TTC files with cover.card.fonts");
        }
    }

    private static String start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new SettingsException("the font " + file + " cannot be read: " + e, "check cover.card.fonts");
        }
    }
}

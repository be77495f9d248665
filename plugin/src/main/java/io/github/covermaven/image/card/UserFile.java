package io.github.covermaven.image.card;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a setting names. */
final class UserFile {

    /** No template or logo is that large. */
    private static final long MOST = 4_000_000;

    private UserFile() {}

    /** What a file says, in UTF-8. */
    static String text(Path file, String parameter) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes(file, parameter)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SettingsException("cover." + parameter + "=" + file + " is no text in UTF-8", "save it as UTF-8");
        }
    }

    static byte[] bytes(Path file, String parameter) {
        try {
            if (Files.size(file) <= MOST) {
                return Files.readAllBytes(file);
            }
            throw new SettingsException(
                    "cover." + parameter + "=" + file + " is larger than " + MOST / 1_000_000 + " MB",
                    "use a smaller file");
        } catch (IOException e) {
            throw new SettingsException(
                    "cover." + parameter + "=" + file + " cannot be read: " + e, "check the file and its permissions");
        }
    }
}

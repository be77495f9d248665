package io.github.covermaven.image.card.type;

import io.github.covermaven.problem.BrokenException;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads fonts that we bring along, also on machines that have none and no fontconfig. */
final class FontFile {

    private FontFile() {}

    static Font read(String resource) {
        try {
            return tryToRead(resource);
        } catch (IOException | RuntimeException | InternalError first) {
            // Without fontconfig, Java (17 to 25 on Linux) loads no font at all, unless told in a file that it needs
            // none.
            try {
                System.setProperty("sun.awt.fontconfig", emptyConfiguration().toString());
                return tryToRead(resource);
            } catch (IOException | FontFormatException | RuntimeException | LinkageError second) {
                throw unreadable(resource, second);
            }
        } catch (FontFormatException | LinkageError e) {
            throw unreadable(resource, e);
        }
    }

    private static Font tryToRead(String resource) throws IOException, FontFormatException {
        try (InputStream in = Optional.ofNullable(FontFile.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IOException("not in the jar: " + resource))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            // Loads what createFont alone leaves for later.
            font.canDisplay('A');
            return font;
        }
    }

    private static Path emptyConfiguration() throws IOException {
        Path file = Files.createTempFile("cover-fontconfig", ".properties");
        file.toFile().deleteOnExit();
        return Files.writeString(file, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
    }

    private static BrokenException unreadable(String resource, Throwable cause) {
        return new BrokenException(
                "Java cannot load the card's font " + resource + ": " + cause,
                "install a JRE with its font libraries (libfreetype), or let a service draw the covers",
                cause);
    }
}

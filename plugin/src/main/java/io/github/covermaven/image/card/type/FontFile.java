package io.github.covermaven.image.card.type;

import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.SettingsException;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads fonts, also on machines that have none and no fontconfig. */
final class FontFile {

    /** What tells the face with the forms of mainland China among those of one file. */
    private static final String SIMPLIFIED_CHINESE = "SC";

    private FontFile() {}

    /** A font of the user's; of several in one file, the Chinese one, else the first. */
    static Font ofUser(Path file) {
        try {
            Font[] fonts = load(() -> Font.createFonts(file.toFile()));
            return Arrays.stream(fonts)
                    .filter(font -> Arrays.asList(font.getFontName(Locale.ROOT).split("[\\s-]"))
                            .contains(SIMPLIFIED_CHINESE))
                    .findFirst()
                    .orElse(fonts[0]);
        } catch (FontFormatException | IOException e) {
            throw new SettingsException(
                    "the font " + file + " cannot be read: " + e.getMessage(),
                    "name sound TTF, OTF or TTC files with cover.card.fonts");
        }
    }

    /** A font that we bring along. */
    static Font bundled(String name) {
        try {
            return load(() -> {
                try (InputStream in = Optional.ofNullable(FontFile.class.getResourceAsStream("fonts/" + name))
                        .orElseThrow(() -> new IOException("not in the jar"))) {
                    return new Font[] {Font.createFont(Font.TRUETYPE_FONT, in)};
                }
            })[0];
        } catch (FontFormatException | IOException e) {
            throw noFontsAtAll(e);
        }
    }

    private interface Loading {
        Font[] load() throws IOException, FontFormatException;
    }

    private static Font[] load(Loading loading) throws IOException, FontFormatException {
        try {
            return tryTo(loading);
        } catch (IOException | RuntimeException | InternalError first) {
            // Without fontconfig, Java (17 to 25 on Linux) loads no font at all, unless told in a file that it needs
            // none.
            try {
                System.setProperty("sun.awt.fontconfig", emptyConfiguration().toString());
                return tryTo(loading);
            } catch (RuntimeException | LinkageError second) {
                throw noFontsAtAll(second);
            }
        } catch (LinkageError e) {
            throw noFontsAtAll(e);
        }
    }

    private static Font[] tryTo(Loading loading) throws IOException, FontFormatException {
        Font[] fonts = loading.load();
        // Loads what createFont alone leaves for later.
        fonts[0].canDisplay('A');
        return fonts;
    }

    private static Path emptyConfiguration() throws IOException {
        Path file = Files.createTempFile("cover-fontconfig", ".properties");
        file.toFile().deleteOnExit();
        return Files.writeString(file, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
    }

    private static BrokenException noFontsAtAll(Throwable cause) {
        return new BrokenException(
                "Java cannot load the fonts of cards: " + cause,
                "install a JRE with its font libraries (libfreetype), or let a service draw the covers",
                cause);
    }
}

package io.github.covermaven.image;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user wishes of cards, and of words on pictures.
 *
 * @param fonts font files, asked for each character before our own, in this order
 * @param systemFonts whether this machine's fonts are asked last
 */
public record CardWishes(List<Path> fonts, boolean systemFonts) {

    /** Of a user who wishes nothing. */
    public static final CardWishes NONE = new CardWishes(List.of(), false);

    public CardWishes {
        fonts = List.copyOf(fonts);
    }

    /**
     * All that is wished, files by what they hold; empty when nothing is. Two wishes that say the same look the same.
     *
     * @throws SettingsException when a file cannot be read
     */
    public List<String> told() {
        List<String> told = new ArrayList<>();
        fonts.forEach(font -> told.add("font " + hash(font)));
        if (systemFonts) {
            told.add("systemFonts");
        }
        return told;
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SettingsException("the font " + file + " cannot be read: " + e, "check cover.card.fonts");
        }
    }
}

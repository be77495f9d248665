package io.github.covermaven.image;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user wishes of cards, and of words on pictures. Names are as typed; who draws checks them.
 *
 * @param fonts font files, asked for each character before our own, in this order
 * @param systemFonts whether this machine's fonts are asked last
 * @param look how a card is designed
 * @param author named on each card
 * @param logo a file, drawn small on each card
 */
public record CardWishes(
        List<Path> fonts, boolean systemFonts, Look look, Optional<String> author, Optional<Path> logo) {

    /** Of a user who wishes nothing. */
    public static final CardWishes NONE =
            new CardWishes(List.of(), false, Look.OPEN, Optional.empty(), Optional.empty());

    /**
     * What is the same on all cards; what is empty differs from note to note.
     *
     * @param template a file; for narrow cards one beside it counts, whose name has {@code .stacked} before its extension
     */
    public record Look(
            Optional<Path> template, Optional<String> layout, Optional<String> motif, Optional<String> palette) {

        /** Everything differs. */
        public static final Look OPEN =
                new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** The template for narrow cards, if there is one of its own. */
        public Optional<Path> stackedTemplate() {
            return template.map(file -> file.resolveSibling(EXTENSION
                            .matcher(String.valueOf(file.getFileName()))
                            .replaceFirst(".stacked$0")))
                    .filter(Files::isRegularFile);
        }
    }

    private static final Pattern EXTENSION = Pattern.compile("(\\.[^.]*)?$");

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
        fonts.forEach(font -> told.add("font " + hash(font, "card.fonts")));
        if (systemFonts) {
            told.add("systemFonts");
        }
        look.template().ifPresent(file -> told.add("template " + hash(file, "cardTemplate")));
        look.stackedTemplate().ifPresent(file -> told.add("stacked " + hash(file, "cardTemplate")));
        look.layout().ifPresent(name -> told.add("layout " + name));
        look.motif().ifPresent(name -> told.add("motif " + name));
        look.palette().ifPresent(name -> told.add("palette " + name));
        author.ifPresent(name -> told.add("author " + name));
        logo.ifPresent(file -> told.add("logo " + hash(file, "card.logo")));
        return told;
    }

    private static String hash(Path file, String parameter) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SettingsException("the file " + file + " cannot be read: " + e, "check cover." + parameter);
        }
    }
}

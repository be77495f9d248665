package io.github.covermaven.image.card.type;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fonts of this machine, bold ones first; none where Java finds none. */
final class SystemFonts {

    /** Java's names for whatever there is. */
    private static final Set<String> LOGICAL = Set.of("Dialog", "DialogInput", "SansSerif", "Serif", "Monospaced");

    private SystemFonts() {}

    static List<Face> faces() {
        return Holder.FACES;
    }

    private static final class Holder {

        private static final List<Face> FACES = find();

        private static List<Face> find() {
            try {
                return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAllFonts())
                        .filter(font -> !LOGICAL.contains(font.getFamily(Locale.ROOT)))
                        .sorted(Comparator.comparing(Holder::rank).thenComparing(font -> font.getFontName(Locale.ROOT)))
                        .map(font -> new Face(() -> font))
                        .toList();
            } catch (RuntimeException | Error e) {
                // Without fontconfig or fonts there are errors of several kinds.
                return List.of();
            }
        }

        private static int rank(Font font) {
            String name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
            boolean isSlanted = name.contains("italic") || name.contains("oblique");
            return isSlanted ? 2 : name.contains("bold") ? 0 : 1;
        }
    }
}

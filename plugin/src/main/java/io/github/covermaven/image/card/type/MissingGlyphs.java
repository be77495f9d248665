package io.github.covermaven.image.card.type;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Remembers what no font had, to tell of it once. */
public final class MissingGlyphs implements Consumer<String> {

    private static final int NAMED = 20;

    private final Set<String> graphemes = new ConcurrentSkipListSet<>();

    @Override
    public void accept(String grapheme) {
        graphemes.add(grapheme);
    }

    /** One sentence that names them, if there were any. */
    public Optional<String> remark() {
        if (graphemes.isEmpty()) {
            return Optional.empty();
        }
        String named = graphemes.stream().limit(NAMED).map(MissingGlyphs::name).collect(Collectors.joining(", "));
        int more = graphemes.size() - NAMED;
        return Optional.of("the cards' fonts lack these characters, which were left out: " + named
                + (more > 0 ? " and " + more + " more" : "") + "; cover.card.fonts names fonts that have them");
    }

    /** The code alone where the character would show nothing, or show on its neighbour. */
    private static String name(String grapheme) {
        String codes = grapheme.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
        return Character.isLetterOrDigit(grapheme.codePointAt(0)) || Letters.isPicture(grapheme.codePointAt(0))
                ? grapheme + " (" + codes + ")"
                : codes;
    }
}

package io.github.covermaven.image.card;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Warns, once for each, of characters that no font has. */
final class MissingGlyphs implements Consumer<String> {

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Override
    public void accept(String grapheme) {
        if (told.add(grapheme)) {
            String codes = grapheme.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
            System.getLogger(CardProvider.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            () -> "left out of cards, as no font has it: " + grapheme + " (" + codes + ")");
        }
    }
}

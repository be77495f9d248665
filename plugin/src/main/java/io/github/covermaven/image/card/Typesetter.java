package io.github.covermaven.image.card;

import java.util.List;
import java.util.Optional;

/** Sets words of one weight into a space; what does not fit ends in an ellipsis. */
final class Typesetter {

    private static final String ELLIPSIS = "…";

    private final Shaper shaper;
    private final Fitter fitter;

    Typesetter(Shaper shaper, Fitter fitter) {
        this.shaper = shaper;
        this.fitter = fitter;
    }

    /** The words in full; empty when they do not fit, or when nothing of them can be drawn. */
    Optional<Lines> set(String clean, double width, double height) {
        return fitter.fit(shape(clean, width), clean.codePoints().anyMatch(Letters::isHan), width, height);
    }

    private Paragraph shape(String clean, double width) {
        return shaper.shape(clean, width / fitter.least());
    }

    /** As many of the words as fit; empty when nothing of them can be drawn. */
    Optional<Lines> setWhatFits(String clean, double width, double height) {
        Optional<Lines> whole = set(clean, width, height);
        if (whole.isPresent() || shape(clean, width).size() == 0) {
            return whole;
        }
        List<String> graphemes = Words.graphemes(clean);
        int low = 0;
        int high = graphemes.size() - 1;
        Optional<Lines> longest = Optional.empty();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            String start = String.join("", graphemes.subList(0, middle)).strip() + ELLIPSIS;
            Optional<Lines> lines = set(start, width, height);
            if (lines.isPresent()) {
                longest = lines;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return longest;
    }
}

package io.github.covermaven.image.card.type;

import java.util.List;
import java.util.Optional;

/** Sets any text in one weight into a space; what does not fit ends in an ellipsis. */
public final class Typesetter {

    private static final String ELLIPSIS = "…";

    private final Shaper shaper;
    private final Fitter fitter;

    Typesetter(Shaper shaper, Fitter fitter) {
        this.shaper = shaper;
        this.fitter = fitter;
    }

    /** The words in full; empty when they do not fit, or when nothing of them can be drawn. */
    public Optional<Lines> set(String text, double width, double height) {
        return setClean(Words.clean(text), width, height);
    }

    private Optional<Lines> setClean(String clean, double width, double height) {
        return fitter.fit(shape(clean, width), clean.codePoints().anyMatch(Letters::isHan), width, height);
    }

    private Paragraph shape(String clean, double width) {
        return shaper.shape(clean, new LongWord(width / fitter.most(), width / fitter.least()));
    }

    /** As many of the words as fit; empty when nothing of them can be drawn. */
    public Optional<Lines> setWhatFits(String text, double width, double height) {
        String clean = Words.clean(text);
        Optional<Lines> whole = setClean(clean, width, height);
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
            Optional<Lines> lines = setClean(start, width, height);
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

package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.type.Lines;
import java.util.List;
import java.util.Locale;

/**
 * Words in a row, each on its own rounded plate.
 *
 * @param size of the words, which the plates follow
 */
record PillsBlock(List<Lines> words, double size, Palette palette) implements Block {

    /** The blank before and after a pill's word, and the one between two pills, in its size. */
    private static final double PADDING = 0.8;

    private static final double GAP = 0.5;
    private static final double HEIGHT = 1.9;

    /** How far the baseline is below the middle, for Latin capitals and Chinese characters alike. */
    private static final double BASELINE = 0.365;

    /** As many of the words as stand in the width, but no more than are wanted. */
    static PillsBlock fitting(List<Lines> words, int most, double width, double size, Palette palette) {
        double right = 0;
        int count = 0;
        while (count < Math.min(most, words.size())) {
            right += words.get(count).width() + (2 * PADDING + (count > 0 ? GAP : 0)) * size;
            if (right > width) {
                break;
            }
            count++;
        }
        return new PillsBlock(words.subList(0, count), size, palette);
    }

    @Override
    public double height() {
        return words.isEmpty() ? 0 : HEIGHT * size;
    }

    @Override
    public void place(double x, double y, StringBuilder marks, List<Print> prints) {
        double left = x;
        for (Lines word : words) {
            double width = word.width() + 2 * PADDING * size;
            marks.append(String.format(
                    Locale.ROOT,
                    "<rect x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.2f' fill='%s' fill-opacity='0.82'"
                            + " stroke='%s' stroke-opacity='0.7' stroke-width='1.2'/>",
                    left + 0.6,
                    y + 0.6,
                    width - 1.2,
                    height() - 1.2,
                    height() / 2 - 0.6,
                    palette.pill().hex(),
                    palette.edge().hex()));
            double baseline = y + height() / 2 + BASELINE * size;
            prints.add(new Print(word.outlineAt(left + PADDING * size, baseline), palette.ink(), Contrast.TEXT));
            left += width + GAP * size;
        }
    }
}

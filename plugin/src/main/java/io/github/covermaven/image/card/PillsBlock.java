package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.type.Lines;
import java.util.List;
import java.util.Optional;

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
    private static final double OPACITY = 0.82;

    /** How far the baseline is below the middle, for Latin capitals and Chinese characters alike. */
    private static final double BASELINE = 0.365;

    /** As many of the words as stand in the width. */
    static PillsBlock fitting(List<Lines> words, double width, double size, Palette palette) {
        int count = words.size();
        while (count > 0 && width(words.subList(0, count), size) > width) {
            count--;
        }
        return new PillsBlock(words.subList(0, count), size, palette);
    }

    private static double width(List<Lines> words, double size) {
        return words.stream()
                        .mapToDouble(word -> word.width() + 2 * PADDING * size)
                        .sum()
                + GAP * size * Math.max(0, words.size() - 1);
    }

    @Override
    public double width() {
        return width(words, size);
    }

    @Override
    public double height() {
        return words.isEmpty() ? 0 : HEIGHT * size;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        double left = x;
        for (Lines word : words) {
            Box pill = new Box(left, y, word.width() + 2 * PADDING * size, height());
            sheet.mark(new Plate(pill, height() / 2, palette.pill(), OPACITY, Optional.of(palette.edge())));
            double baseline = y + height() / 2 + BASELINE * size;
            sheet.print(Print.alone(word.outlineAt(left + PADDING * size, baseline), palette.ink(), Contrast.TEXT));
            left += pill.width() + GAP * size;
        }
    }
}

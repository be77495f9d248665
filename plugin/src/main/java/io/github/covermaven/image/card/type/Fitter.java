package io.github.covermaven.image.card.type;

import java.util.Optional;

/**
 * Finds the size and the lines in which a paragraph looks best in a space.
 *
 * @param most the largest size that is wanted
 * @param least the smallest size that is legible
 * @param lines how many at most
 * @param leading of text that is Latin only; Chinese gets more
 */
public record Fitter(double most, double least, int lines, double leading) {

    private static final double STEP = 0.95;
    private static final double SMALLNESS = 60;
    private static final double LENGTH = 7;
    private static final double CHINESE_LEADING = 0.16;

    /** The best setting; empty when even the smallest size does not fit. */
    Optional<Lines> fit(Paragraph paragraph, boolean isChinese, double width, double height) {
        double factor = leading + (isChinese ? CHINESE_LEADING : 0);
        double best = Double.MAX_VALUE;
        Optional<Lines> found = Optional.empty();
        for (double size = most; size > least * STEP; size *= STEP) {
            double fixed = Math.max(size, least);
            for (int count = 1; count <= Math.min(lines, paragraph.size()); count++) {
                double base = SMALLNESS * StrictMath.log(most / fixed) + LENGTH * (count - 1);
                Optional<LineBreaker.Breaks> breaks = LineBreaker.cut(paragraph, width / fixed, count);
                if (breaks.isEmpty() || base + breaks.get().cost() >= best) {
                    continue;
                }
                Lines candidate = new Lines(paragraph, breaks.get().starts(), fixed, factor * fixed);
                if (candidate.height() <= height) {
                    best = base + breaks.get().cost();
                    found = Optional.of(candidate);
                }
            }
        }
        return found;
    }
}

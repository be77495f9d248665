package io.github.covermaven.image.card.type;

import java.util.Arrays;
import java.util.Optional;

/** Cuts a paragraph into lines of about the same width, at the best places. */
final class LineBreaker {

    private static final double RAGGEDNESS = 70;

    /** A last line below this share of the others looks lost. */
    private static final double ORPHAN = 0.3;

    private static final double ORPHAN_PENALTY = 16;

    /**
     * @param starts the first piece of each line
     */
    record Breaks(int[] starts, double cost) {}

    private LineBreaker() {}

    /** The best way to make exactly so many lines no wider than this; empty when there is none. */
    static Optional<Breaks> cut(Paragraph paragraph, double width, int lines) {
        int count = paragraph.size();
        double ideal = Math.min(width, paragraph.width(0, count) / lines);
        double[][] cost = new double[lines + 1][count + 1];
        int[][] from = new int[lines + 1][count + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Piece.NEVER);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = line; end <= count; end++) {
                for (int start = end - 1; start >= line - 1 && paragraph.width(start, end) <= width; start--) {
                    double own = cost[line - 1][start]
                            + (start == 0 ? 0 : paragraph.penalty(start))
                            + lineCost(paragraph.width(start, end), ideal, width, end == count && line > 1);
                    if (own < cost[line][end]) {
                        cost[line][end] = own;
                        from[line][end] = start;
                    }
                }
            }
        }
        if (cost[lines][count] == Piece.NEVER) {
            return Optional.empty();
        }
        int[] starts = new int[lines];
        for (int line = lines, end = count; line > 0; line--) {
            starts[line - 1] = from[line][end];
            end = from[line][end];
        }
        return Optional.of(new Breaks(starts, cost[lines][count]));
    }

    private static double lineCost(double own, double ideal, double width, boolean isLast) {
        double off = (own - ideal) / width;
        return RAGGEDNESS * off * off + (isLast && own < ORPHAN * ideal ? ORPHAN_PENALTY : 0);
    }
}

package io.github.covermaven.image.card.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pieces in their order, to be cut into lines. All measures are at size 1. */
final class Paragraph {

    private final List<Piece> pieces;
    private final boolean isRightToLeft;
    private final boolean hasOneDirection;
    private final double[] ends;
    private final Map<Long, Double> blanks = new HashMap<>();

    Paragraph(List<Piece> pieces, boolean isRightToLeft) {
        this.pieces = List.copyOf(pieces);
        this.isRightToLeft = isRightToLeft;
        this.hasOneDirection = pieces.stream().allMatch(piece -> piece.level() == 0);
        this.ends = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            ends[i + 1] = ends[i] + pieces.get(i).gap() + pieces.get(i).glyphs().advance();
        }
    }

    int size() {
        return pieces.size();
    }

    boolean isRightToLeft() {
        return isRightToLeft;
    }

    double penalty(int piece) {
        return pieces.get(piece).penalty();
    }

    /** What these pieces say, with a space wherever there is a gap. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces.subList(from, to)) {
            text.append(piece.gap() > 0 && !text.isEmpty() ? " " : "")
                    .append(piece.glyphs().text());
        }
        return text.toString();
    }

    /** The width of a line of these pieces from ink to ink: the blanks at its ends hang out. */
    double width(int from, int to) {
        if (from == to) {
            return 0;
        }
        double advance = ends[to] - ends[from] - pieces.get(from).gap();
        if (hasOneDirection) {
            return advance
                    - blanks(pieces.get(from).glyphs(), pieces.get(to - 1).glyphs());
        }
        // Every size asks again for the same lines, and finding their order is slow.
        return advance
                - blanks.computeIfAbsent((long) from * ends.length + to, line -> {
                    LineOrder order = new LineOrder(pieces.subList(from, to));
                    return blanks(order.leftmost(), order.rightmost());
                });
    }

    private static double blanks(Glyphs leftmost, Glyphs rightmost) {
        return leftmost.blankLeft() + rightmost.blankRight();
    }

    /** How far the ink of these pieces rises above the baseline. */
    double rise(int from, int to) {
        return pieces.subList(from, to).stream()
                .mapToDouble(piece -> -piece.glyphs().ink().getMinY())
                .max()
                .orElse(0);
    }

    /** How far the ink of these pieces falls below the baseline. */
    double fall(int from, int to) {
        return pieces.subList(from, to).stream()
                .mapToDouble(piece -> piece.glyphs().ink().getMaxY())
                .max()
                .orElse(0);
    }

    /** Adds a line to an outline, its first ink at x. */
    void draw(int from, int to, double x, double baseline, double size, Path2D outline) {
        if (from < to) {
            new LineOrder(pieces.subList(from, to)).forEach((glyphs, place) -> {
                AffineTransform at = new AffineTransform(size, 0, 0, size, x + place * size, baseline);
                outline.append(glyphs.outline().getPathIterator(at), false);
            });
        }
    }
}

package io.github.covermaven.image.card.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** Pieces in their order, to be cut into lines. All measures are at size 1. */
final class Paragraph {

    private final List<Piece> pieces;
    private final double[] ends;

    Paragraph(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.ends = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            ends[i + 1] = ends[i] + pieces.get(i).gap() + pieces.get(i).glyphs().advance();
        }
    }

    int size() {
        return pieces.size();
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
        return from == to
                ? 0
                : ends[to]
                        - ends[from]
                        - pieces.get(from).gap()
                        - pieces.get(from).glyphs().blankBefore()
                        - pieces.get(to - 1).glyphs().blankAfter();
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
        if (from == to) {
            return;
        }
        double start =
                ends[from] + pieces.get(from).gap() + pieces.get(from).glyphs().blankBefore();
        for (int i = from; i < to; i++) {
            Glyphs glyphs = pieces.get(i).glyphs();
            double at = x + (ends[i + 1] - glyphs.advance() - start) * size;
            outline.append(
                    glyphs.outline().getPathIterator(new AffineTransform(size, 0, 0, size, at, baseline)), false);
        }
    }
}

package io.github.covermaven.image.card.type;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** The bounds of outlines by their points and control points: {@link Path2D#getBounds2D} changed between Javas. */
public final class Ink {

    private Ink() {}

    /** Empty where there is nothing to see. */
    public static Rectangle2D of(Path2D outline) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double[] points = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int count = switch (path.currentSegment(points)) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 3;
                default -> 1;
            };
            for (int i = 0; i < count; i++) {
                left = Math.min(left, points[2 * i]);
                right = Math.max(right, points[2 * i]);
                top = Math.min(top, points[2 * i + 1]);
                bottom = Math.max(bottom, points[2 * i + 1]);
            }
        }
        return left > right ? new Rectangle2D.Double() : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}

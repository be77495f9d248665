package io.github.covermaven.image.card.art;

/** A convex polygon that can be cut. */
final class Polygon {

    private double[] xs;
    private double[] ys;
    private double[] spareX;
    private double[] spareY;
    private int size;

    Polygon(double left, double top, double right, double bottom) {
        xs = new double[] {left, right, right, left, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        ys = new double[] {top, top, bottom, bottom, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        spareX = new double[xs.length];
        spareY = new double[xs.length];
        size = 4;
    }

    int size() {
        return size;
    }

    double x(int i) {
        return xs[i % size];
    }

    double y(int i) {
        return ys[i % size];
    }

    /** Keeps what is on the side of the line through a point against its normal. */
    void cut(double x, double y, double normalX, double normalY) {
        int kept = 0;
        for (int i = 0; i < size && kept + 2 < spareX.length; i++) {
            double here = (x(i) - x) * normalX + (y(i) - y) * normalY;
            double next = (x(i + 1) - x) * normalX + (y(i + 1) - y) * normalY;
            if (here <= 0) {
                spareX[kept] = x(i);
                spareY[kept++] = y(i);
            }
            if (here < 0 != next < 0 && here != next) {
                double share = here / (here - next);
                spareX[kept] = x(i) + share * (x(i + 1) - x(i));
                spareY[kept++] = y(i) + share * (y(i + 1) - y(i));
            }
        }
        double[] x0 = xs;
        double[] y0 = ys;
        xs = spareX;
        ys = spareY;
        spareX = x0;
        spareY = y0;
        size = kept;
    }

    /** The square of how far its farthest corner is. */
    double reach(double x, double y) {
        double most = 0;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, (xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y));
        }
        return most;
    }

    /** Draws it with round corners. */
    void appendTo(Path path, double radius) {
        for (int i = 0; i < size; i++) {
            double x = xs[i];
            double y = ys[i];
            double before = cutOff(x(i + size - 1) - x, y(i + size - 1) - y, radius);
            double after = cutOff(x(i + 1) - x, y(i + 1) - y, radius);
            double startX = x + before * (x(i + size - 1) - x);
            double startY = y + before * (y(i + size - 1) - y);
            if (i == 0) {
                path.move(startX, startY);
            } else {
                path.line(startX, startY);
            }
            path.quad(x, y, x + after * (x(i + 1) - x), y + after * (y(i + 1) - y));
        }
        path.close();
    }

    /** The share of an edge that its round corner takes. */
    private static double cutOff(double dx, double dy, double radius) {
        return Math.min(0.5, radius / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy)));
    }
}

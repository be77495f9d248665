package io.github.covermaven.image.card.art;

import java.util.Arrays;

/** Discs in the plane, found by where they are: what is near is asked of a few of them only. */
final class Crowd {

    private final double side;
    private final double largest;
    private final int columns;
    private final int rows;
    private final int[] heads;
    private int[] next = new int[1 << 10];
    private double[] xs = new double[1 << 10];
    private double[] ys = new double[1 << 10];
    private double[] radii = new double[1 << 10];
    private int count;

    /**
     * @param largest radius of any disc that is added
     * @param side of the squares into which the area is parted
     */
    Crowd(Area area, double largest, double side) {
        this.largest = largest;
        this.side = side;
        this.columns = (int) (area.width() / side) + 1;
        this.rows = (int) (area.height() / side) + 1;
        this.heads = new int[columns * rows];
        Arrays.fill(heads, -1);
    }

    /** Whether a disc would touch none of the others. */
    boolean isFree(double x, double y, double radius) {
        double reach = radius + largest;
        int lastRow = place(y + reach, rows);
        int lastColumn = place(x + reach, columns);
        for (int row = place(y - reach, rows); row <= lastRow; row++) {
            for (int column = place(x - reach, columns); column <= lastColumn; column++) {
                for (int at = heads[row * columns + column]; at >= 0; at = next[at]) {
                    double dx = xs[at] - x;
                    double dy = ys[at] - y;
                    double apart = radii[at] + radius;
                    if (dx * dx + dy * dy < apart * apart) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    void add(double x, double y, double radius) {
        if (count == next.length) {
            next = Arrays.copyOf(next, 2 * count);
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
            radii = Arrays.copyOf(radii, 2 * count);
        }
        int square = place(y, rows) * columns + place(x, columns);
        xs[count] = x;
        ys[count] = y;
        radii[count] = radius;
        next[count] = heads[square];
        heads[square] = count++;
    }

    /** What lies outside belongs to the squares at the edge. */
    private int place(double along, int squares) {
        return (int) Math.max(0, Math.min(squares - 1, along / side));
    }
}

package io.github.covermaven.image.card.art;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** Parts of the plane, each what is nearest to its site (a Voronoi diagram), relaxed to even shapes by Lloyd's method. */
final class Cells {

    private static final int RELAXATIONS = 5;

    private final double margin;
    private final Area area;
    private final DoubleBinaryOperator density;
    private final double spacing;
    private final double[] xs;
    private final double[] ys;

    /**
     * @param spacing between sites, where they are most common
     * @param density of the sites, from 0 to 1
     */
    Cells(Sheet sheet, double spacing, DoubleBinaryOperator density) {
        this.area = sheet.area();
        this.spacing = spacing;
        this.density = density;
        this.margin = 1.4 * spacing;
        int trials = (int) ((area.width() + 2 * margin) * (area.height() + 2 * margin) / (spacing * spacing));
        double[] x = new double[trials];
        double[] y = new double[trials];
        int count = 0;
        for (int i = 0; i < trials; i++) {
            x[count] = sheet.between(-margin, area.width() + margin);
            y[count] = sheet.between(-margin, area.height() + margin);
            if (count == 0 || sheet.random().nextDouble() < density.applyAsDouble(x[count], y[count])) {
                count++;
            }
        }
        xs = Arrays.copyOf(x, count);
        ys = Arrays.copyOf(y, count);
        for (int i = 0; i < RELAXATIONS; i++) {
            relax();
        }
    }

    int count() {
        return xs.length;
    }

    double x(int index) {
        return xs[index];
    }

    double y(int index) {
        return ys[index];
    }

    /** The number of the cell that a point lies in. */
    int at(double x, double y) {
        int nearest = 0;
        for (int i = 1; i < xs.length; i++) {
            if (square(xs[i] - x, ys[i] - y) < square(xs[nearest] - x, ys[nearest] - y)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** A cell, smaller by {@code inset} on each side; nothing may be left of it. */
    Polygon cell(int index, double inset) {
        double x = xs[index];
        double y = ys[index];
        Polygon cell = new Polygon(
                Math.max(x - 4 * spacing, -margin),
                Math.max(y - 4 * spacing, -margin),
                Math.min(x + 4 * spacing, area.width() + margin),
                Math.min(y + 4 * spacing, area.height() + margin));
        for (long neighbour : neighbours(x, y)) {
            int other = (int) neighbour;
            double dx = xs[other] - x;
            double dy = ys[other] - y;
            double distance = Math.sqrt(dx * dx + dy * dy);
            double reach = distance - 2 * inset;
            if (other == index) {
                continue;
            }
            if (reach > 0 && reach * reach > 4 * cell.reach(x, y)) {
                break;
            }
            cell.cut(x + dx / distance * reach / 2, y + dy / distance * reach / 2, dx, dy);
        }
        return cell;
    }

    /** The sites around a point, nearest first, in the low half of each number. */
    private long[] neighbours(double x, double y) {
        long[] near = new long[xs.length];
        int count = 0;
        for (int i = 0; i < xs.length; i++) {
            double square = square(xs[i] - x, ys[i] - y);
            if (square < 64 * spacing * spacing) {
                near[count++] = (long) (square * 16) << 32 | i;
            }
        }
        Arrays.sort(near, 0, count);
        return Arrays.copyOf(near, count);
    }

    private void relax() {
        double[] nextX = new double[xs.length];
        double[] nextY = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            Polygon cell = cell(i, 0);
            double weight = 0;
            for (int j = 1; j + 1 < cell.size(); j++) {
                double x = (cell.x(0) + cell.x(j) + cell.x(j + 1)) / 3;
                double y = (cell.y(0) + cell.y(j) + cell.y(j + 1)) / 3;
                double surface = Math.abs((cell.x(j) - cell.x(0)) * (cell.y(j + 1) - cell.y(0))
                        - (cell.x(j + 1) - cell.x(0)) * (cell.y(j) - cell.y(0)));
                double mass = surface * density.applyAsDouble(x, y);
                nextX[i] += mass * x;
                nextY[i] += mass * y;
                weight += mass;
            }
            nextX[i] = weight > 0 ? nextX[i] / weight : xs[i];
            nextY[i] = weight > 0 ? nextY[i] / weight : ys[i];
        }
        System.arraycopy(nextX, 0, xs, 0, xs.length);
        System.arraycopy(nextY, 0, ys, 0, ys.length);
    }

    private static double square(double dx, double dy) {
        return dx * dx + dy * dy;
    }
}

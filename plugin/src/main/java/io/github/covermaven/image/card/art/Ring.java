package io.github.covermaven.image.card.art;

import java.util.Arrays;

/** A closed line through many points. */
final class Ring {

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int size;

    void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    int size() {
        return size;
    }

    double x(int index) {
        return xs[index % size];
    }

    double y(int index) {
        return ys[index % size];
    }

    /** The area it encloses. */
    double area() {
        double twice = 0;
        for (int i = 0; i < size; i++) {
            twice += x(i) * y(i + 1) - x(i + 1) * y(i);
        }
        return Math.abs(twice) / 2;
    }

    /** Adds itself to the data of an SVG path, rounded at the points (a quadratic B-spline). */
    void appendTo(StringBuilder path) {
        path.append('M');
        append(path, x(0) + x(1), y(0) + y(1));
        for (int i = 1; i <= size; i++) {
            path.append('Q');
            append(path, 2 * x(i), 2 * y(i));
            path.append(' ');
            append(path, x(i) + x(i + 1), y(i) + y(i + 1));
        }
        path.append('Z');
    }

    /** A point given as its double, to a tenth of a unit. */
    private static void append(StringBuilder path, double x, double y) {
        append(path, Math.round(5 * x));
        path.append(' ');
        append(path, Math.round(5 * y));
    }

    private static void append(StringBuilder path, long tenths) {
        if (tenths < 0) {
            path.append('-');
        }
        path.append(Math.abs(tenths) / 10).append('.').append(Math.abs(tenths) % 10);
    }
}

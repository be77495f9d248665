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

    /** Draws it rounded at the points (a quadratic B-spline). */
    void appendTo(Path path) {
        path.move((x(0) + x(1)) / 2, (y(0) + y(1)) / 2);
        for (int i = 1; i <= size; i++) {
            path.quad(x(i), y(i), (x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2);
        }
        path.close();
    }
}

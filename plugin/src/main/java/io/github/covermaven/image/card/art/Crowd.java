package io.github.covermaven.image.card.art;

import java.util.ArrayList;
import java.util.List;

/** Discs in the plane, found by where they are: what is near is asked of a few of them only. */
final class Crowd {

    private final double side;
    private final double largest;
    private final int columns;
    private final List<List<double[]>> boxes = new ArrayList<>();

    /**
     * @param largest radius of any disc
     */
    Crowd(Area area, double largest) {
        this.largest = largest;
        this.side = Math.max(24, largest / 3);
        this.columns = (int) (area.width() / side) + 2;
        int rows = (int) (area.height() / side) + 2;
        for (int i = 0; i < columns * rows; i++) {
            boxes.add(new ArrayList<>(0));
        }
    }

    /** Whether a disc would touch none of the others. */
    boolean isFree(double x, double y, double radius) {
        int rows = boxes.size() / columns;
        double reach = radius + largest;
        for (int j = clamp(y - reach, rows); j <= clamp(y + reach, rows); j++) {
            for (int i = clamp(x - reach, columns); i <= clamp(x + reach, columns); i++) {
                for (double[] disc : boxes.get(j * columns + i)) {
                    double dx = disc[0] - x;
                    double dy = disc[1] - y;
                    double apart = disc[2] + radius;
                    if (dx * dx + dy * dy < apart * apart) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    void add(double x, double y, double radius) {
        boxes.get(clamp(y, boxes.size() / columns) * columns + clamp(x, columns))
                .add(new double[] {x, y, radius});
    }

    private int clamp(double along, int count) {
        return (int) Math.max(0, Math.min(count - 1, along / side));
    }
}

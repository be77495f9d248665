package io.github.covermaven.image.overlay;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * How much there is to be seen in each part of a picture: the strength of its edges, of all colours, summed over cells of a
 * coarse grid. What a picture is about has more edges than what lies around it.
 */
final class Detail {

    /** Cells along the longer side. */
    private static final int CELLS = 96;

    private final double cell;
    private final int columns;
    private final int rows;

    /** Sums over all cells above and left of a corner, so that any rectangle is looked up in four steps. */
    private final double[][] sums;

    Detail(BufferedImage image) {
        this.cell = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / (double) CELLS);
        this.columns = (int) Math.ceil(image.getWidth() / cell);
        this.rows = (int) Math.ceil(image.getHeight() / cell);
        this.sums = sums(edges(image));
    }

    /** What is to be seen in a rectangle, given in pixels. */
    double in(Rectangle area) {
        int left = clamp(area.x / cell, columns);
        int right = clamp((area.x + area.width) / cell, columns);
        int top = clamp(area.y / cell, rows);
        int bottom = clamp((area.y + area.height) / cell, rows);
        return sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
    }

    private static int clamp(double value, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(value)));
    }

    private double[][] edges(BufferedImage image) {
        double[][] edges = new double[rows][columns];
        int[] pixels = Pixels.of(image);
        int width = image.getWidth();
        for (int y = 1; y < image.getHeight(); y++) {
            for (int x = 1; x < width; x++) {
                int at = y * width + x;
                edges[(int) (y / cell)][(int) (x / cell)] +=
                        difference(pixels[at], pixels[at - 1]) + difference(pixels[at], pixels[at - width]);
            }
        }
        return edges;
    }

    /** Squared, so that one sharp edge counts for more than many faint ones: grain, grass, gradients. */
    private static int difference(int rgb, int other) {
        int red = Pixels.red(rgb) - Pixels.red(other);
        int green = Pixels.green(rgb) - Pixels.green(other);
        int blue = Pixels.blue(rgb) - Pixels.blue(other);
        return red * red + green * green + blue * blue;
    }

    private double[][] sums(double[][] cells) {
        double[][] all = new double[rows + 1][columns + 1];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                all[y + 1][x + 1] = cells[y][x] + all[y][x + 1] + all[y + 1][x] - all[y][x];
            }
        }
        return all;
    }
}

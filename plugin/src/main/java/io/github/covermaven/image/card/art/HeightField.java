package io.github.covermaven.image.card.art;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Heights on a square grid that reaches a little beyond the area, with a rim below all of them. */
final class HeightField {

    /** A function of the plane. */
    @FunctionalInterface
    interface Height {
        double at(double x, double y);
    }

    /** Grid points between two neighbours of which a line bends: small enough to look smooth, few enough to be fast. */
    private static final double STEP = 7;

    private static final double MARGIN = 6 * STEP;

    private final int columns;
    private final int rows;
    private final double[] heights;

    HeightField(Area area, Height height) {
        columns = (int) (area.width() / STEP) + 14;
        rows = (int) (area.height() / STEP) + 14;
        heights = new double[columns * rows];
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                boolean isRim = i == 0 || j == 0 || i == columns - 1 || j == rows - 1;
                heights[j * columns + i] = isRim ? -1e9 : height.at(i * STEP - MARGIN, j * STEP - MARGIN);
            }
        }
    }

    /** The heights that these shares of the area lie below. */
    double[] quantiles(double... shares) {
        double[] sorted = heights.clone();
        Arrays.sort(sorted);
        return Arrays.stream(shares)
                .map(share -> sorted[(int) (share * (sorted.length - 1))])
                .toArray();
    }

    /**
     * How well a disc would lie half under the sheet that begins at a level: 0 is best. A third of it should be covered,
     * from one side, not by a strip across.
     */
    double misfit(double level, double x, double y, double radius) {
        int reach = (int) (radius / STEP);
        int centreI = (int) ((x + MARGIN) / STEP);
        int centreJ = (int) ((y + MARGIN) / STEP);
        int all = 0;
        int covered = 0;
        double sumI = 0;
        double sumJ = 0;
        for (int j = -reach; j <= reach; j++) {
            for (int i = -reach; i <= reach; i++) {
                if (i * i + j * j <= reach * reach) {
                    all++;
                    if (heights[(centreJ + j) * columns + centreI + i] >= level) {
                        covered++;
                        sumI += i;
                        sumJ += j;
                    }
                }
            }
        }
        double share = (double) covered / all;
        double offCentre = covered == 0 ? 0 : Math.sqrt(sumI * sumI + sumJ * sumJ) / covered / reach;
        return 3 * Math.abs(share - 0.36) + Math.max(0, 0.55 - offCentre);
    }

    /** The closed lines around all that is as high as this or higher (marching squares). */
    List<Ring> rings(double level) {
        int[] next = links(level);
        List<Ring> rings = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            if (next[start] < 0) {
                continue;
            }
            Ring ring = new Ring();
            int edge = start;
            while (next[edge] >= 0) {
                addCrossing(ring, edge, level);
                int following = next[edge];
                next[edge] = -1;
                edge = following;
            }
            rings.add(ring);
        }
        return rings;
    }

    /** For each edge of the grid that the line crosses, the edge it crosses next, with the heights on one hand. */
    private int[] links(double level) {
        int[] next = new int[2 * heights.length];
        Arrays.fill(next, -1);
        boolean[] isHigh = new boolean[4];
        int[] edges = new int[4];
        for (int cell = 0; cell < heights.length - columns; cell++) {
            if (cell % columns == columns - 1) {
                continue;
            }
            int[] corners = {cell, cell + 1, cell + columns + 1, cell + columns};
            double sum = 0;
            int count = 0;
            for (int k = 0; k < 4; k++) {
                isHigh[k] = heights[corners[k]] >= level;
                count += isHigh[k] ? 1 : 0;
                sum += heights[corners[k]];
            }
            if (count == 0 || count == 4) {
                continue;
            }
            edges[0] = 2 * cell;
            edges[1] = 2 * (cell + 1) + 1;
            edges[2] = 2 * (cell + columns);
            edges[3] = 2 * cell + 1;
            // A saddle is a bridge or a gap, as its middle tells.
            int direction = sum >= 4 * level ? 1 : 3;
            for (int leave = 0; leave < 4; leave++) {
                if (isHigh[leave] && !isHigh[(leave + 1) % 4]) {
                    int enter = (leave + direction) % 4;
                    while (isHigh[enter] || !isHigh[(enter + 1) % 4]) {
                        enter = (enter + direction) % 4;
                    }
                    next[edges[leave]] = edges[enter];
                }
            }
        }
        return next;
    }

    private void addCrossing(Ring ring, int edge, double level) {
        int from = edge / 2;
        int to = edge % 2 == 0 ? from + 1 : from + columns;
        double share = (level - heights[from]) / (heights[to] - heights[from]);
        int row = from / columns;
        double x = from % columns + (edge % 2 == 0 ? share : 0);
        double y = row + (edge % 2 == 0 ? 0 : share);
        ring.add(x * STEP - MARGIN, y * STEP - MARGIN);
    }
}

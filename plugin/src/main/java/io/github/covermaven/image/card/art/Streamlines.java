package io.github.covermaven.image.card.art;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Lines that follow a current, everywhere about equally far apart (after Jobard and Lefer). */
final class Streamlines {

    private static final double STEP = 4;
    private static final int MOST_STEPS = 320;
    private static final int SHORTEST = 9;

    /** Lines may come this near before one of them ends. */
    private static final double CROWDED = 0.62;

    /** What becomes of a line. */
    @FunctionalInterface
    interface Line {
        void take(double[] xs, double[] ys, int size);
    }

    private final Area area;
    private final Current current;
    private final double apart;
    private final int columns;
    private final int rows;
    private final int[] heads;
    private int[] next = new int[1 << 14];
    private double[] px = new double[1 << 14];
    private double[] py = new double[1 << 14];
    private int points;
    private final Deque<double[]> seeds = new ArrayDeque<>();
    private final double[] direction = new double[2];

    Streamlines(Area area, Current current, double apart) {
        this.area = area;
        this.current = current;
        this.apart = apart;
        columns = (int) ((area.width() + 4 * apart) / apart) + 1;
        rows = (int) ((area.height() + 4 * apart) / apart) + 1;
        heads = new int[columns * rows];
        Arrays.fill(heads, -1);
    }

    void forEach(Line line) {
        // Beside lines first; what they leave out is found by a walk over the area.
        for (double y = apart; y < area.height() + apart; y += 3 * apart) {
            for (double x = apart; x < area.width() + apart; x += 3 * apart) {
                seeds.add(new double[] {x, y});
                while (!seeds.isEmpty()) {
                    double[] seed = seeds.remove();
                    if (isFree(seed[0], seed[1], 0.98 * apart)) {
                        grow(seed[0], seed[1], line);
                    }
                }
            }
        }
    }

    private void grow(double x, double y, Line line) {
        double[] xs = new double[2 * MOST_STEPS + 1];
        double[] ys = new double[2 * MOST_STEPS + 1];
        int start = follow(x, y, -1, xs, ys, MOST_STEPS);
        int end = follow(x, y, 1, xs, ys, start);
        int size = end - start + 1;
        if (size < SHORTEST) {
            return;
        }
        double[] lineX = Arrays.copyOfRange(xs, start, end + 1);
        double[] lineY = Arrays.copyOfRange(ys, start, end + 1);
        for (int i = 0; i < size; i++) {
            add(lineX[i], lineY[i]);
            if (i % 4 == 0) {
                flow(lineX[i], lineY[i]);
                seeds.add(new double[] {lineX[i] - apart * direction[1], lineY[i] + apart * direction[0]});
                seeds.add(new double[] {lineX[i] + apart * direction[1], lineY[i] - apart * direction[0]});
            }
        }
        line.take(lineX, lineY, size);
    }

    /** Goes as far as there is room, forwards or backwards; gives the last place filled. */
    private int follow(double startX, double startY, int sense, double[] xs, double[] ys, int first) {
        int middle = MOST_STEPS;
        double x = startX;
        double y = startY;
        int at = middle;
        xs[at] = x;
        ys[at] = y;
        while (at + sense >= 0 && at + sense < xs.length) {
            flow(x, y);
            flow(x + sense * STEP / 2 * direction[0], y + sense * STEP / 2 * direction[1]);
            x += sense * STEP * direction[0];
            y += sense * STEP * direction[1];
            boolean isOutside = x < -apart || y < -apart || x > area.width() + apart || y > area.height() + apart;
            if (isOutside || !isFree(x, y, CROWDED * apart) || hasComeRound(xs, ys, x, y, at, sense, first)) {
                break;
            }
            at += sense;
            xs[at] = x;
            ys[at] = y;
        }
        return at;
    }

    /** Whether a line meets itself. */
    private boolean hasComeRound(double[] xs, double[] ys, double x, double y, int at, int sense, int first) {
        int behind = (int) (2.5 * apart / STEP);
        int from = sense > 0 ? first : at + behind;
        int to = sense > 0 ? at - behind : first;
        for (int i = from; i <= to; i += 2) {
            double dx = xs[i] - x;
            double dy = ys[i] - y;
            if (dx * dx + dy * dy < CROWDED * apart * CROWDED * apart) {
                return true;
            }
        }
        return false;
    }

    /** Whether the ends lie one before the other: it stopped where it had begun. */
    static boolean isClosed(double[] xs, double[] ys, int size) {
        double gapX = xs[0] - xs[size - 1];
        double gapY = ys[0] - ys[size - 1];
        double ahead = gapX * (xs[size - 1] - xs[size - 2]) + gapY * (ys[size - 1] - ys[size - 2]);
        double gap = Math.sqrt(gapX * gapX + gapY * gapY);
        return gap < 4.5 * STEP && ahead > 0.85 * gap * STEP;
    }

    /** The direction in which it flows. */
    private void flow(double x, double y) {
        double middle = current.at(x, y);
        double dx = current.at(x, y + 1) - middle;
        double dy = middle - current.at(x + 1, y);
        double length = Math.max(1e-12, Math.sqrt(dx * dx + dy * dy));
        direction[0] = dx / length;
        direction[1] = dy / length;
    }

    private void add(double x, double y) {
        if (points == next.length) {
            next = Arrays.copyOf(next, 2 * points);
            px = Arrays.copyOf(px, 2 * points);
            py = Arrays.copyOf(py, 2 * points);
        }
        int box = row(y) * columns + column(x);
        px[points] = x;
        py[points] = y;
        next[points] = heads[box];
        heads[box] = points++;
    }

    private boolean isFree(double x, double y, double distance) {
        if (x < -apart || y < -apart || x > area.width() + apart || y > area.height() + apart) {
            return false;
        }
        int column = column(x);
        int row = row(y);
        for (int j = Math.max(0, row - 1); j <= Math.min(rows - 1, row + 1); j++) {
            for (int i = Math.max(0, column - 1); i <= Math.min(columns - 1, column + 1); i++) {
                for (int at = heads[j * columns + i]; at >= 0; at = next[at]) {
                    double dx = px[at] - x;
                    double dy = py[at] - y;
                    if (dx * dx + dy * dy < distance * distance) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, (x + 2 * apart) / apart));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, (y + 2 * apart) / apart));
    }
}

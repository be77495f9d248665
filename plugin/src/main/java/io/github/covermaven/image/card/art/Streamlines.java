package io.github.covermaven.image.card.art;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lines that follow a current, everywhere about equally far apart (after Jobard and Lefer). */
final class Streamlines {

    private static final double STEP = 4;
    private static final int MOST_STEPS = 320;
    private static final int SHORTEST = 9;

    /** So much of the distance between them lines may come near before one of them ends. */
    private static final double CROWDED = 0.62;

    /** What becomes of a line. */
    @FunctionalInterface
    interface Taker {
        void take(Streamline line);
    }

    private final Area area;
    private final Current current;
    private final double apart;
    private final Crowd crowd;
    private final Deque<double[]> seeds = new ArrayDeque<>();
    private final double[] direction = new double[2];

    Streamlines(Area area, Current current, double apart) {
        this.area = area;
        this.current = current;
        this.apart = apart;
        this.crowd = new Crowd(area, 0, apart);
    }

    /** Lines start beside lines; what those leave out is found by a walk over the area. */
    void forEach(Taker taker) {
        for (double y = apart; y < area.height() + apart; y += 3 * apart) {
            for (double x = apart; x < area.width() + apart; x += 3 * apart) {
                seeds.add(new double[] {x, y});
                while (!seeds.isEmpty()) {
                    double[] seed = seeds.remove();
                    if (isInside(seed[0], seed[1]) && crowd.isFree(seed[0], seed[1], 0.98 * apart)) {
                        grow(seed[0], seed[1], taker);
                    }
                }
            }
        }
    }

    private void grow(double x, double y, Taker taker) {
        double[] xs = new double[2 * MOST_STEPS + 1];
        double[] ys = new double[2 * MOST_STEPS + 1];
        int start = follow(x, y, -1, xs, ys, MOST_STEPS);
        int end = follow(x, y, 1, xs, ys, start);
        if (end - start < SHORTEST) {
            return;
        }
        for (int i = start; i <= end; i++) {
            crowd.add(xs[i], ys[i], 0);
            if ((i - start) % 4 == 0) {
                turn(xs[i], ys[i]);
                seeds.add(new double[] {xs[i] - apart * direction[1], ys[i] + apart * direction[0]});
                seeds.add(new double[] {xs[i] + apart * direction[1], ys[i] - apart * direction[0]});
            }
        }
        taker.take(new Streamline(xs, ys, start, end, isClosed(xs, ys, start, end)));
    }

    /**
     * Goes from the middle of the arrays as far as there is room, forwards (1) or backwards (-1); gives the last place
     * filled.
     *
     * @param first the place at the line's other end
     */
    private int follow(double startX, double startY, int sense, double[] xs, double[] ys, int first) {
        double x = startX;
        double y = startY;
        int at = MOST_STEPS;
        xs[at] = x;
        ys[at] = y;
        while (at + sense >= 0 && at + sense < xs.length) {
            turn(x, y);
            turn(x + sense * STEP / 2 * direction[0], y + sense * STEP / 2 * direction[1]);
            x += sense * STEP * direction[0];
            y += sense * STEP * direction[1];
            if (!isInside(x, y)
                    || !crowd.isFree(x, y, CROWDED * apart)
                    || hasComeRound(x, y, sense, xs, ys, at, first)) {
                break;
            }
            at += sense;
            xs[at] = x;
            ys[at] = y;
        }
        return at;
    }

    /** Whether a line meets itself. */
    private boolean hasComeRound(double x, double y, int sense, double[] xs, double[] ys, int at, int first) {
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

    /** Whether its ends lie one before the other: it stopped where it had begun. */
    private boolean isClosed(double[] xs, double[] ys, int start, int end) {
        double gapX = xs[start] - xs[end];
        double gapY = ys[start] - ys[end];
        double gap = Math.sqrt(gapX * gapX + gapY * gapY);
        double ahead = gapX * (xs[end] - xs[end - 1]) + gapY * (ys[end] - ys[end - 1]);
        return gap < CROWDED * apart + 2 * STEP && ahead > 0.85 * gap * STEP;
    }

    /** Looks where it flows. */
    private void turn(double x, double y) {
        double middle = current.at(x, y);
        double dx = current.at(x, y + 1) - middle;
        double dy = middle - current.at(x + 1, y);
        double length = Math.max(1e-12, Math.sqrt(dx * dx + dy * dy));
        direction[0] = dx / length;
        direction[1] = dy / length;
    }

    private boolean isInside(double x, double y) {
        return x > -apart && y > -apart && x < area.width() + apart && y < area.height() + apart;
    }
}

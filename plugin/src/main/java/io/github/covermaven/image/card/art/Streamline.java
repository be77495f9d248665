package io.github.covermaven.image.card.art;

/**
 * A line through the points from {@code start} to {@code end} of two arrays.
 *
 * @param isClosed whether it ends where it began
 */
record Streamline(double[] xs, double[] ys, int start, int end, boolean isClosed) {

    int size() {
        return end - start + 1;
    }

    double middleX() {
        return xs[(start + end) / 2];
    }

    double middleY() {
        return ys[(start + end) / 2];
    }

    /** How much is seen of where it is seen least. */
    double leastPresence(Area area) {
        double least = 1;
        for (int i = start; i <= end; i++) {
            least = Math.min(least, area.presence(xs[i], ys[i]));
        }
        return least;
    }

    void appendTo(Path path) {
        path.move(xs[start], ys[start]);
        for (int i = start + 1; i + 2 <= end; i += 2) {
            path.quad(xs[i], ys[i], (xs[i] + xs[i + 2]) / 2, (ys[i] + ys[i + 2]) / 2);
        }
        if (isClosed) {
            path.quad(xs[end], ys[end], xs[start], ys[start]).close();
        } else {
            path.line(xs[end], ys[end]);
        }
    }
}

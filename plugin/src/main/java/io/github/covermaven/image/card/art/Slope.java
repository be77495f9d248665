package io.github.covermaven.image.card.art;

/** Rises smoothly from 0 at {@code low} to 1 at {@code high}; falls if {@code high} is the lower one. */
record Slope(double low, double high) {

    double at(double value) {
        double share = Math.max(0, Math.min(1, (value - low) / (high - low)));
        return share * share * (3 - 2 * share);
    }
}

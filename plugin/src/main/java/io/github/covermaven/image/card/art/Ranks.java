package io.github.covermaven.image.card.art;

import java.util.Arrays;

/** Values spread evenly from 0 to 1 in their order, so that a motif uses all of its colours. */
final class Ranks {

    private Ranks() {}

    static double[] of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values)
                .map(value -> (double) Arrays.binarySearch(sorted, value) / Math.max(1, sorted.length - 1))
                .toArray();
    }
}

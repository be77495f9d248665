package io.github.covermaven.image.card.art;

import java.util.Random;

/**
 * What a motif is drawn on, and with.
 *
 * @param random decides all that is left open
 * @param svg the drawing so far
 */
record Sheet(Area area, Palette palette, Random random, Svg svg) {

    double width() {
        return area.width();
    }

    double height() {
        return area.height();
    }

    /** The size of details: about 1. */
    double scale() {
        return area.scale();
    }

    double presence(double x, double y) {
        return area.presence(x, y);
    }

    /** A colour of the art as it is seen at a place. */
    Oklch art(double tone, double x, double y) {
        return palette.art(tone, area.presence(x, y));
    }

    /** A number from {@code low} to {@code high}. */
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Whether something happens that does so in so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

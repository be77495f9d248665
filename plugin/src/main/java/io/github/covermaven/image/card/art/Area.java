package io.github.covermaven.image.card.art;

/**
 * What a motif has to fill, from its top left corner at 0, 0, in the card's units (of which the card's short side has
 * 630).
 *
 * @param quiet where words will stand on top of it
 */
public record Area(double width, double height, Quiet quiet) {

    private static final Slope PRESENCE = new Slope(0.30, 0.86);

    private static final double LEAST = 0.09;

    /** The size of the area for which motifs are made: its diagonal in a square, so to speak. */
    private static final double COMMON = 870;

    /** How far a point is from the words: 0 on their side, 1 on the opposite one and where there are none. */
    double distance(double x, double y) {
        return switch (quiet) {
            case LEFT -> x / width;
            case BOTTOM -> 1 - y / height;
            case TOP -> y / height;
            case NONE -> 1;
        };
    }

    /** How much of the art is seen: hardly anything under the words, all of it (1) far from them. */
    double presence(double x, double y) {
        return LEAST + (1 - LEAST) * PRESENCE.at(distance(x, y));
    }

    /** The size of details: about 1, less in small panels, more on banners. */
    double scale() {
        return Math.max(0.72, Math.min(1.2, Math.sqrt(width * height) / COMMON));
    }
}

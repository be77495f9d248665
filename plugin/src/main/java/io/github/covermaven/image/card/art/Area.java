package io.github.covermaven.image.card.art;

/**
 * What a motif has to fill, from its top left corner at 0, 0, in the card's units (of which the card's short side has
 * 630).
 *
 * @param quiet where words will stand on top of it
 */
public record Area(double width, double height, Quiet quiet) {

    /** How far a point is from the words: 0 on their side, 1 on the opposite one and where there are none. */
    double distance(double x, double y) {
        return switch (quiet) {
            case LEFT -> x / width;
            case BOTTOM -> 1 - y / height;
            case TOP -> y / height;
            case NONE -> 1;
        };
    }
}

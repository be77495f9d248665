package io.github.covermaven.image.card;

import java.util.Random;

/** Generative art for a card. */
interface Motif {

    /**
     * The art as SVG elements that cover the whole canvas.
     *
     * @param quiet the side where words will stand: calm there, and near the ground's colour
     * @param random decides everything that is left open; the same one gives the same art
     */
    String draw(Canvas canvas, Palette palette, Side quiet, Random random);

    /** Where a card's words are. */
    enum Side {
        LEFT,
        BOTTOM;

        /** How far a point is from this side: 0 on it, 1 on the opposite one. */
        double distance(Canvas canvas, double x, double y) {
            return this == LEFT ? x / canvas.width() : 1 - y / canvas.height();
        }
    }
}

package io.github.covermaven.image.card.type;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Text as outlines, at size 1 with the baseline at 0.
 *
 * @param text what they show
 * @param outline not to be changed
 * @param ink the bounds of the outline
 * @param advance from where they begin to where the next may
 */
record Glyphs(String text, Path2D outline, Rectangle2D ink, double advance) {

    Glyphs(String text, Path2D outline, double advance) {
        this(text, outline, Ink.of(outline), advance);
    }

    /** The blank left of the ink. */
    double blankLeft() {
        return ink.isEmpty() ? 0 : ink.getMinX();
    }

    /** The blank right of the ink. */
    double blankRight() {
        return ink.isEmpty() ? 0 : advance - ink.getMaxX();
    }
}

package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.type.Ink;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Words at their place on the card.
 *
 * @param outline in the card's units
 * @param contrast the least that they need against what is behind them
 */
record Print(Path2D outline, Oklch colour, double contrast) {

    /** The bounds of its ink. */
    Box box() {
        Rectangle2D ink = Ink.of(outline);
        return new Box(ink.getX(), ink.getY(), ink.getWidth(), ink.getHeight());
    }
}

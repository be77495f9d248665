package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.type.Ink;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Words at their place on the card.
 *
 * @param outline in the card's units
 * @param box the bounds of its ink
 * @param line the bounds of all that stands on a plate with it, if one is needed
 * @param contrast the least that they need against what is behind them
 */
record Print(Path2D outline, Box box, Box line, Oklch colour, double contrast) {

    /** Words that nothing belongs to. */
    static Print alone(Path2D outline, Oklch colour, double contrast) {
        Box box = box(outline);
        return new Print(outline, box, box, colour, contrast);
    }

    /** The bounds of an outline. */
    static Box box(Path2D outline) {
        Rectangle2D ink = Ink.of(outline);
        return new Box(ink.getX(), ink.getY(), ink.getWidth(), ink.getHeight());
    }
}

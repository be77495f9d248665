package io.github.covermaven.image.card;

import java.awt.Graphics2D;

/** Something drawn on a card, at its place. */
interface Figure {

    /**
     * @param graphics in the card's units; what is changed of it is changed back
     */
    void draw(Graphics2D graphics);
}

package io.github.covermaven.image.card;

import java.util.List;

/** A part of a card's words, already set. */
interface Block {

    /** What is not there takes no room. */
    Block NOTHING = new Block() {
        @Override
        public double height() {
            return 0;
        }

        @Override
        public void place(double x, double y, StringBuilder marks, List<Print> prints) {
            // Nothing to be placed.
        }
    };

    double height();

    /** Puts it with its top left corner at a point: SVG under the words into {@code marks}, words into {@code prints}. */
    void place(double x, double y, StringBuilder marks, List<Print> prints);
}

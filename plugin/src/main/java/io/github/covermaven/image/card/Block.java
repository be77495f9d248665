package io.github.covermaven.image.card;

/** A part of a card's words, already set. What has no height is not there. */
interface Block {

    /** What is not there takes no room. */
    Block NOTHING = new Block() {
        @Override
        public double width() {
            return 0;
        }

        @Override
        public double height() {
            return 0;
        }

        @Override
        public void place(double x, double y, Sheet sheet) {
            // Nothing to be placed.
        }
    };

    double width();

    double height();

    /** Puts it with its top left corner at a point. */
    void place(double x, double y, Sheet sheet);
}

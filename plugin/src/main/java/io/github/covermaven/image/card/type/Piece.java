package io.github.covermaven.image.card.type;

/**
 * What a line is set from: a Chinese character, or a Latin word.
 *
 * @param gap the blank before it when it does not begin a line; less than nothing where punctuation is squeezed
 * @param penalty how bad it is to begin a line with it
 * @param level of its direction: odd from right to left
 */
record Piece(Glyphs glyphs, double gap, double penalty, int level) {

    /** No line begins with it. */
    static final double NEVER = Double.POSITIVE_INFINITY;
}

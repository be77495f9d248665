package io.github.covermaven.image.card.art;

/** The side of a motif where words will stand on top of it: the art is calm there, and near the ground's colour. */
public enum Quiet {
    LEFT,
    BOTTOM,
    TOP,

    /** The art stands alone. */
    NONE
}

package io.github.covermaven.image.card.type;

/** The letters of a title. */
public enum Style {
    SANS,

    /** A title with characters that our serif fonts lack is set in {@link #SANS} as a whole. */
    SERIF
}

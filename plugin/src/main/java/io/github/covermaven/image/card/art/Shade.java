package io.github.covermaven.image.card.art;

/** Whether words are light on dark ground, or the other way round. */
public enum Shade {
    DARK,
    LIGHT
}

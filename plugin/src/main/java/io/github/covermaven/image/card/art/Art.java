package io.github.covermaven.image.card.art;

/** What draws a {@link Motif}. */
interface Art {

    /** Covers the sheet, whatever lies below; may reach beyond. */
    void draw(Sheet sheet);
}

package io.github.covermaven.image.card.art;

import java.util.Random;

/** What draws a {@link Motif}. */
interface Art {

    /** Covers the area, whatever lies below; may reach beyond. */
    void draw(Area area, Palette palette, Random random, Svg svg);
}

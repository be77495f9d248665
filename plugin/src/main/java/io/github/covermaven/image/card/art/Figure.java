package io.github.covermaven.image.card.art;

/** What a tile shows. */
enum Figure {
    QUARTER,
    BOW,
    DOMES,
    LEAF,
    DISC,
    SLOPE,
    BARS,
    DOTS;

    void draw(Tile tile) {
        switch (this) {
            case QUARTER -> tile.move(0, 0).line(1, 0).arc(1, 0, 1).close();
            case BOW -> {
                band(tile, 1, 0.72);
                band(tile, 0.46, 0.20);
            }
            case DOMES -> {
                dome(tile, 0.5);
                dome(tile, 0);
            }
            case LEAF -> tile.move(0, 0).arc(1, 1, 1).arc(1, 0, 0).close();
            case DISC -> tile.disc(0.5, 0.5, 0.36);
            case SLOPE -> tile.move(0, 0).line(1, 0).line(0, 1).close();
            case BARS -> {
                for (double top = 0.0625; top < 1; top += 0.25) {
                    tile.move(0, top)
                            .line(1, top)
                            .line(1, top + 0.125)
                            .line(0, top + 0.125)
                            .close();
                }
            }
            case DOTS -> {
                for (int i = 0; i < 9; i++) {
                    tile.disc((i % 3 * 2 + 1) / 6.0, (i / 3 * 2 + 1) / 6.0, 0.088);
                }
            }
        }
    }

    private static void band(Tile tile, double outer, double inner) {
        tile.move(outer, 0)
                .arc(outer, 0, outer)
                .line(0, inner)
                .arcBack(inner, inner, 0)
                .close();
    }

    private static void dome(Tile tile, double top) {
        tile.move(1, top).arc(0.5, 0.5, top + 0.5).arc(0.5, 0, top).close();
    }
}

package io.github.covermaven.image.card.art;

/**
 * Colours that go together: a walk through neighbouring hues that was found beautiful by eye (free hues turn muddy), and
 * the hue that answers them.
 */
public enum Family {
    LAGOON(252, 178, 62, 0.135),
    OCEAN(266, 222, 82, 0.150),
    FJORD(222, 192, 35, 0.115),
    AURORA(276, 160, 340, 0.135),
    FOREST(178, 138, 45, 0.140),
    MATCHA(148, 112, 28, 0.120),
    SAND(55, 82, 235, 0.085),
    EMBER(28, 78, 200, 0.140),
    CORAL(8, 52, 190, 0.160),
    ROSE(350, 378, 170, 0.160),
    PLUM(322, 422, 205, 0.130),
    DUSK(288, 402, 86, 0.150),
    ULTRAVIOLET(282, 328, 86, 0.170),
    SLATE(256, 244, 48, 0.055),
    INK(65, 85, 30, 0.012);

    private final double deep;
    private final double bright;
    private final double accent;
    private final double chroma;

    Family(double deep, double bright, double accent, double chroma) {
        this.deep = deep;
        this.bright = bright;
        this.accent = accent;
        this.chroma = chroma;
    }

    Arc arc() {
        return new Arc(deep, bright, accent, chroma);
    }
}

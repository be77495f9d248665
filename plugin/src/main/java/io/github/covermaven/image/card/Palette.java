package io.github.covermaven.image.card;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The colours of one card.
 *
 * @param isDark light words on dark ground, or the other way round
 * @param ground behind everything
 * @param ink of the title
 * @param muted of smaller words
 * @param accent the one colour that stands out
 * @param arc where the art's colours run
 */
record Palette(boolean isDark, Oklch ground, Oklch ink, Oklch muted, Oklch accent, Arc arc) {

    /**
     * A walk through neighbouring hues that was found beautiful by eye: free hues turn muddy.
     *
     * @param deep the hue of the ground
     * @param bright the hue at the other end; may lie beyond 360 to run through red
     * @param accent the hue that answers them
     * @param chroma how vivid the middle is
     */
    record Arc(double deep, double bright, double accent, double chroma) {

        private Arc turned(double degrees) {
            return new Arc(deep + degrees, bright + degrees, accent + degrees, chroma);
        }
    }

    private static final List<Arc> ARCS = List.of(
            new Arc(252, 178, 62, 0.135), // lagoon
            new Arc(282, 328, 86, 0.170), // ultraviolet
            new Arc(28, 78, 200, 0.140), // ember
            new Arc(178, 138, 45, 0.140), // forest
            new Arc(266, 222, 82, 0.150), // deep sea
            new Arc(350, 378, 170, 0.160), // rose
            new Arc(288, 402, 86, 0.150), // dusk
            new Arc(222, 192, 35, 0.115), // fjord
            new Arc(256, 244, 48, 0.055), // slate
            new Arc(322, 422, 205, 0.130) // plum and sand
            );

    /** The palette of a family that a seed chooses, in the shade that another one does. */
    static Palette of(Random family, Random shade) {
        Arc arc = ARCS.get(family.nextInt(ARCS.size())).turned(shade.nextDouble() * 14 - 7);
        return shade.nextInt(100) < 62 ? dark(arc) : light(arc);
    }

    private static Palette dark(Arc arc) {
        return new Palette(
                true,
                new Oklch(0.195, 0.25 * arc.chroma + 0.012, arc.deep),
                new Oklch(0.975, 0.012, arc.bright),
                new Oklch(0.83, 0.035, arc.bright),
                new Oklch(isYellow(arc.accent) ? 0.85 : 0.79, 0.165, arc.accent),
                arc);
    }

    private static Palette light(Arc arc) {
        return new Palette(
                false,
                new Oklch(0.968, 0.014, arc.bright),
                new Oklch(0.235, 0.05, arc.deep),
                new Oklch(0.43, 0.055, arc.deep),
                new Oklch(isYellow(arc.accent) ? 0.80 : 0.69, 0.185, arc.accent),
                arc);
    }

    /** A dark yellow is mud. */
    private static boolean isYellow(double hue) {
        return hue > 65 && hue < 115;
    }

    /** A colour of the art, from the ground's neighbour (0) to the one farthest from it (1). */
    Oklch art(double t) {
        double bow = 1 - (1 - t) * (1 - t);
        double hue = arc.deep + (arc.bright - arc.deep) * bow;
        return isDark
                ? new Oklch(0.215 + 0.645 * t, arc.chroma * (0.34 + 2.5 * t * (1.12 - t)), hue)
                : new Oklch(
                        0.955 - 0.53 * t, arc.chroma * (0.12 + 0.95 * bow), arc.bright + (arc.deep - arc.bright) * t);
    }

    /** The colours as a template names them. */
    Map<String, String> names() {
        return Map.of(
                "ground", ground.hex(),
                "ink", ink.hex(),
                "muted", muted.hex(),
                "accent", accent.hex(),
                "pill", pill().hex(),
                "edge", edge().hex());
    }

    /** The plate under a tag. */
    Oklch pill() {
        return art(isDark ? 0.14 : 0.04);
    }

    /** The rim of that plate. */
    Oklch edge() {
        return art(isDark ? 0.40 : 0.30);
    }
}

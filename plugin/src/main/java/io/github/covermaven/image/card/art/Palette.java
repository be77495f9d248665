package io.github.covermaven.image.card.art;

import java.util.Map;

/** The colours of one card, chosen by a {@link Scheme}. */
public final class Palette {

    /** So many colours, at most, fade into each other: few enough to draw all shapes of one colour at once. */
    private static final double STEPS = 96;

    private final Arc arc;
    private final Shade shade;

    Palette(Arc arc, Shade shade) {
        this.arc = arc;
        this.shade = shade;
    }

    public boolean isDark() {
        return shade == Shade.DARK;
    }

    /** Behind everything. */
    public Oklch ground() {
        return isDark()
                ? new Oklch(0.195, 0.25 * arc.chroma() + 0.012, arc.deep())
                : new Oklch(0.968, 0.014, arc.bright());
    }

    /** Of the title. */
    public Oklch ink() {
        return isDark() ? new Oklch(0.975, 0.012, arc.bright()) : new Oklch(0.235, 0.05, arc.deep());
    }

    /** Of smaller words. */
    public Oklch muted() {
        return isDark() ? new Oklch(0.83, 0.035, arc.bright()) : new Oklch(0.43, 0.055, arc.deep());
    }

    /** The one that stands out. */
    public Oklch accent() {
        double hue = arc.accent();
        // A dark yellow is mud, a light red is salmon.
        double lift = hue > 65 && hue < 115 ? 0.09 : hue < 50 ? -0.08 : 0;
        return isDark() ? new Oklch(0.78 + lift, 0.17, hue) : new Oklch(0.71 + lift, 0.19, hue);
    }

    /** The accent where it is warm, else gold: a sun is neither green nor blue. */
    Oklch sun() {
        boolean isWarm = arc.accent() < 110 || arc.accent() > 355;
        return isWarm ? accent() : new Oklch(isDark() ? 0.86 : 0.82, 0.15, 78);
    }

    /** A colour of the art, from the ground's neighbour (0) to the one farthest from it (1). */
    public Oklch art(double t) {
        double bow = 1 - (1 - t) * (1 - t);
        return isDark()
                ? new Oklch(
                        0.215 + 0.645 * t,
                        arc.chroma() * (0.34 + 2.5 * t * (1.12 - t)),
                        arc.deep() + (arc.bright() - arc.deep()) * bow)
                : new Oklch(
                        0.955 - 0.53 * t,
                        arc.chroma() * (0.12 + 0.95 * bow),
                        arc.bright() + (arc.deep() - arc.bright()) * t);
    }

    /**
     * A colour of the art of which only a share is seen. It walks back to the ground along the arc: mixed with the ground,
     * far hues would turn grey.
     */
    Oklch art(double t, double presence) {
        return art(Math.round(t * presence * STEPS) / STEPS);
    }

    /** Under what lies on something else. */
    Oklch shadow() {
        return new Oklch(isDark() ? 0.10 : 0.30, 0.05, arc.deep());
    }

    /** The plate under a tag. */
    public Oklch pill() {
        return art(isDark() ? 0.14 : 0.04);
    }

    /** The rim of that plate. */
    public Oklch edge() {
        return art(isDark() ? 0.40 : 0.30);
    }

    /** The colours as a template names them. */
    public Map<String, String> names() {
        return Map.of(
                "ground", ground().hex(),
                "ink", ink().hex(),
                "muted", muted().hex(),
                "accent", accent().hex(),
                "pill", pill().hex(),
                "edge", edge().hex());
    }
}

package io.github.covermaven.image.card.art;

import java.util.function.DoubleFunction;

/** Paints that fade into the ground where words will stand. */
final class Fade {

    private static final int STOPS = 14;

    /** What is left of the art under the words. */
    private static final double LEAST = 0.08;

    private Fade() {}

    /** For what is of one tone and runs across the area. */
    static String tone(Area area, Palette palette, double tone, Svg svg) {
        return area.quiet() == Quiet.NONE
                ? palette.art(tone).hex()
                : across(
                        area,
                        presence -> "stop-color='"
                                + palette.art(tone, LEAST + (1 - LEAST) * presence)
                                        .hex() + "'",
                        svg);
    }

    /** For what darkens the art below it. */
    static String shadow(Area area, Palette palette, double opacity, Svg svg) {
        String colour = "stop-color='" + palette.shadow().hex() + "' stop-opacity='";
        return across(
                area,
                presence -> colour + Math.round(1000 * opacity * (LEAST + (1 - LEAST) * presence)) / 1000.0 + "'",
                svg);
    }

    /** The ground's colour over all that is under the words. */
    static void mist(Area area, Palette palette, Svg svg) {
        String colour = "stop-color='" + palette.ground().hex() + "' stop-opacity='";
        String paint = across(area, presence -> colour + Math.round(1000 * 0.94 * (1 - presence)) / 1000.0 + "'", svg);
        svg.add("<rect width='100%' height='100%' fill='").add(paint).add("'/>");
    }

    private static String across(Area area, DoubleFunction<String> stop, Svg svg) {
        String id = svg.id();
        boolean isAcross = area.quiet() == Quiet.LEFT;
        svg.add("<linearGradient id='").add(id).add("' gradientUnits='userSpaceOnUse' x1='0' y1='0' x2='");
        svg.number(isAcross ? area.width() : 0)
                .add("' y2='")
                .number(isAcross ? 0 : area.height())
                .add("'>");
        for (int i = 0; i <= STOPS; i++) {
            double along = (double) i / STOPS;
            svg.add("<stop offset='").number(along).add("' ");
            svg.add(stop.apply(area.presence(along * area.width(), along * area.height())))
                    .add("/>");
        }
        svg.add("</linearGradient>");
        return "url(#" + id + ")";
    }
}

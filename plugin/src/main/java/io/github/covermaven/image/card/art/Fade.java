package io.github.covermaven.image.card.art;

import java.util.function.DoubleFunction;

/** Paints that fade into the ground where words will stand. */
final class Fade {

    private static final int STOPS = 14;

    private Fade() {}

    /** For what is of one tone and runs across the sheet. */
    static String tone(Sheet sheet, double tone) {
        return sheet.area().quiet() == Quiet.NONE
                ? sheet.palette().art(tone).hex()
                : across(
                        sheet,
                        presence -> "stop-color='"
                                + sheet.palette().art(tone, presence).hex() + "'");
    }

    /** Lays the ground's colour over all that is under the words. */
    static void mist(Sheet sheet) {
        String colour = "stop-color='" + sheet.palette().ground().hex() + "' stop-opacity='";
        String paint = across(sheet, presence -> colour + Math.round(1000 * (1 - presence)) / 1000.0 + "'");
        sheet.svg().add("<rect width='100%' height='100%' fill='" + paint + "'/>");
    }

    private static String across(Sheet sheet, DoubleFunction<String> stop) {
        Area area = sheet.area();
        Svg svg = sheet.svg();
        String id = svg.id();
        boolean isSideways = area.quiet() == Quiet.LEFT;
        svg.add("<linearGradient id='" + id + "' gradientUnits='userSpaceOnUse' x1='0' y1='0' x2='");
        svg.number(isSideways ? area.width() : 0)
                .add("' y2='")
                .number(isSideways ? 0 : area.height())
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

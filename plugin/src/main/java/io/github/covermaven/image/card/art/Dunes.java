package io.github.covermaven.image.card.art;

import java.util.Random;

/** Ridge behind ridge in the haze, and the sun between them; mist lies where the words are. */
final class Dunes implements Art {

    private static final int RIDGES = 7;
    private static final double STEP = 9;

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        double horizon = horizon(area);
        sky(area, palette, horizon, svg);
        if (area.quiet() != Quiet.NONE) {
            Fade.mist(area, palette, svg);
        }
        sun(area, palette, horizon, random, svg);
        double foot = area.quiet() == Quiet.BOTTOM ? 0.80 * area.height() : 1.02 * area.height();
        for (int i = 0; i < RIDGES; i++) {
            double depth = (double) i / (RIDGES - 1);
            double crest = horizon + (foot - horizon) * StrictMath.pow(depth, 1.25);
            ridge(area, palette, crest, depth, new Simplex(random), random, svg);
        }
    }

    private static double horizon(Area area) {
        return area.height()
                * switch (area.quiet()) {
                    case LEFT -> 0.50;
                    case TOP -> 0.64;
                    case BOTTOM -> 0.30;
                    case NONE -> 0.48;
                };
    }

    private static void sky(Area area, Palette palette, double horizon, Svg svg) {
        Oklch high = palette.art(palette.isDark() ? 0.06 : 0.01);
        Oklch low = palette.art(palette.isDark() ? 0.40 : 0.16);
        String id = svg.id();
        svg.add("<linearGradient id='" + id + "' gradientUnits='userSpaceOnUse' x1='0' y1='0' x2='0' y2='")
                .number(horizon + 40)
                .add("'><stop offset='0' stop-color='" + high.hex() + "'/><stop offset='0.5' stop-color='"
                        + high.mixed(low, 0.36).hex() + "'/><stop offset='1' stop-color='" + low.hex()
                        + "'/></linearGradient><rect width='100%' height='100%' fill='url(#" + id + ")'/>");
    }

    private static void sun(Area area, Palette palette, double horizon, Random random, Svg svg) {
        double radius = (52 + 26 * random.nextDouble()) * area.scale();
        double x = area.width()
                * (area.quiet() == Quiet.LEFT ? 0.78 + 0.14 * random.nextDouble() : 0.2 + 0.6 * random.nextDouble());
        double y = horizon - radius * (0.1 + 1.1 * random.nextDouble());
        String id = svg.id();
        String glow = palette.sun().hex();
        svg.add("<radialGradient id='" + id + "'>");
        for (int i = 0; i <= 4; i++) {
            double out = i / 4.0;
            svg.add("<stop offset='")
                    .number(out)
                    .add("' stop-color='" + glow + "' stop-opacity='")
                    .number(0.42 * (1 - out) * (1 - out))
                    .add("'/>");
        }
        svg.add("</radialGradient>")
                .fill(new Path().circle(x, y, 4.2 * radius), "url(#" + id + ")")
                .fill(new Path().circle(x, y, radius), palette.sun());
    }

    private static void ridge(
            Area area, Palette palette, double crest, double depth, Simplex hills, Random random, Svg svg) {
        double scale = area.scale();
        double width = (620 - 180 * depth) * scale;
        double height = (34 + 52 * depth) * scale;
        double shift = random.nextDouble() * 100;
        int count = (int) (area.width() / STEP) + 3;
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            double u = (i - 1) * STEP / width;
            double sharp = 1 - Math.abs(hills.at(u * 0.9 + shift, 3.7));
            ys[i] = crest
                    - height * (0.9 * hills.at(u + shift, 0.5) + 0.5 * sharp * sharp + 0.16 * hills.at(3.1 * u, 9.2));
        }
        Path edge = new Path().move(-STEP, ys[0]);
        for (int i = 1; i + 1 < count; i++) {
            double x = (i - 1) * STEP;
            edge.quad(x, ys[i], x + STEP / 2, (ys[i] + ys[i + 1]) / 2);
        }
        double tone = palette.isDark() ? 0.62 - 0.56 * depth : 0.20 + 0.76 * depth;
        String id = svg.id();
        Oklch haze = palette.art(palette.isDark() ? 0.55 : 0.04);
        svg.add("<linearGradient id='" + id + "' gradientUnits='userSpaceOnUse' x1='0' x2='0' y1='")
                .number(crest - height)
                .add("' y2='")
                .number(crest + 1.9 * height + 30)
                .add("'><stop offset='0' stop-color='" + haze.hex()
                        + "' stop-opacity='0'/><stop offset='1' stop-color='" + haze.hex() + "' stop-opacity='")
                .number(0.34 * (1 - 0.5 * depth))
                .add("'/></linearGradient>");
        double right = (count - 2) * STEP;
        Path body = edge.copy()
                .line(right, area.height() + 2)
                .line(-STEP, area.height() + 2)
                .close();
        svg.fill(body, Fade.tone(area, palette, tone, svg));
        svg.fill(body, "url(#" + id + ")");
        svg.stroke(
                edge,
                Fade.tone(area, palette, palette.isDark() ? Math.min(1, tone + 0.14) : Math.max(0, tone - 0.14), svg),
                1.1);
    }
}

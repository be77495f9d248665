package io.github.covermaven.image.card.art;

/** Ridge behind ridge in the haze, and the sun between them. */
final class Dunes implements Art {

    private static final int RIDGES = 7;
    private static final double STEP = 9;

    @Override
    public void draw(Sheet sheet) {
        double horizon = sheet.height()
                * switch (sheet.area().quiet()) {
                    case LEFT -> 0.50;
                    case TOP -> 0.64;
                    case BOTTOM -> 0.24;
                    case NONE -> 0.48;
                };
        sky(sheet, horizon);
        if (sheet.area().quiet() != Quiet.NONE) {
            Fade.mist(sheet);
        }
        sun(sheet, horizon);
        double foot = sheet.area().quiet() == Quiet.BOTTOM ? 0.80 * sheet.height() : 1.02 * sheet.height();
        for (int i = 0; i < RIDGES; i++) {
            double depth = (double) i / (RIDGES - 1);
            ridge(sheet, depth, horizon + (foot - horizon) * StrictMath.pow(depth, 1.25), 0.21 * (foot - horizon));
        }
    }

    private static void sky(Sheet sheet, double horizon) {
        Palette palette = sheet.palette();
        Oklch high = palette.art(palette.isDark() ? 0.06 : 0.01);
        Oklch low = palette.art(palette.isDark() ? 0.40 : 0.16);
        Svg svg = sheet.svg();
        String id = svg.id();
        svg.add("<linearGradient id='" + id + "' gradientUnits='userSpaceOnUse' x1='0' y1='0' x2='0' y2='");
        svg.number(horizon + 40).add("'>");
        svg.stop(0, high, 1).stop(0.5, high.mixed(low, 0.36), 1).stop(1, low, 1);
        svg.add("</linearGradient><rect width='100%' height='100%' fill='url(#" + id + ")'/>");
    }

    private static void sun(Sheet sheet, double horizon) {
        Oklch colour = sheet.palette().sun();
        double radius = sheet.between(52, 78) * sheet.scale();
        double x = sheet.width()
                * (sheet.area().quiet() == Quiet.LEFT ? sheet.between(0.78, 0.92) : sheet.between(0.50, 0.90));
        double y = horizon - radius * sheet.between(0.1, 1.2);
        Svg svg = sheet.svg();
        String glow = svg.id();
        svg.add("<radialGradient id='" + glow + "'>");
        for (int i = 0; i <= 4; i++) {
            double out = i / 4.0;
            svg.stop(out, colour, 0.42 * (1 - out) * (1 - out));
        }
        svg.add("</radialGradient>");
        svg.fill(new Path().circle(x, y, 4.2 * radius), "url(#" + glow + ")");
        svg.fill(new Path().circle(x, y, radius), colour);
    }

    /**
     * @param depth from 0 at the horizon to 1 at the feet of the viewer
     * @param gap to the next ridge
     */
    private static void ridge(Sheet sheet, double depth, double crest, double gap) {
        Palette palette = sheet.palette();
        Path edge = new Path();
        double height = (34 + 52 * depth) * sheet.scale();
        double right = skyline(sheet, depth, crest, height, edge);
        // No deeper than can be seen.
        double bottom = Math.min(sheet.height() + 2, depth < 1 ? crest + gap + 100 * sheet.scale() : Double.MAX_VALUE);
        Path body = edge.copy().line(right, bottom).line(-STEP, bottom).close();
        double tone = tone(sheet, depth);
        Svg svg = sheet.svg().fill(body, Fade.tone(sheet, tone));
        String haze = svg.id();
        svg.add("<linearGradient id='" + haze + "' gradientUnits='userSpaceOnUse' x1='0' x2='0' y1='");
        svg.number(crest - height)
                .add("' y2='")
                .number(crest + 1.9 * height + 30)
                .add("'>");
        Oklch air = palette.art(palette.isDark() ? 0.55 : 0.04);
        svg.stop(0, air, 0).stop(1, air, (palette.isDark() ? 0.26 : 0.34) * (1 - 0.5 * depth));
        svg.add("</linearGradient>").fill(body, "url(#" + haze + ")");
        double rim = palette.isDark() ? Math.min(1, tone + 0.14) : Math.max(0, tone - 0.14);
        svg.stroke(edge, Fade.tone(sheet, rim), 1.1);
    }

    private static double tone(Sheet sheet, double depth) {
        if (sheet.palette().isDark()) {
            return 0.62 - 0.56 * depth;
        }
        // The nearest ridges are the darkest, but not where they would lie under the words.
        return sheet.area().quiet() == Quiet.BOTTOM ? 0.35 + 1.3 * depth * (1 - depth) : 0.20 + 0.76 * depth;
    }

    /** Draws from one side to the other; gives the last place. */
    private static double skyline(Sheet sheet, double depth, double crest, double height, Path edge) {
        Simplex hills = new Simplex(sheet.random());
        double width = (620 - 180 * depth) * sheet.scale();
        double x = -STEP;
        double y = crest;
        edge.move(x, y);
        while (x < sheet.width() + STEP) {
            double u = x / width;
            double sharp = 1 - Math.abs(hills.at(0.9 * u, 3.7));
            double next =
                    crest - height * (0.9 * hills.at(u, 0.5) + 0.5 * sharp * sharp + 0.16 * hills.at(3.1 * u, 9.2));
            edge.quad(x, y, x + STEP / 2, (y + next) / 2);
            x += STEP;
            y = next;
        }
        edge.line(x, y);
        return x;
    }
}

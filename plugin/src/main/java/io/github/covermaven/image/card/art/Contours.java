package io.github.covermaven.image.card.art;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A landscape cut from sheets of paper, one a height, that rises away from the words; a disc lies between two sheets. */
final class Contours implements Art {

    private static final double[] SHARES = {
        0.08, 0.19, 0.30, 0.40, 0.49, 0.57, 0.64, 0.705, 0.765, 0.82, 0.868, 0.91, 0.945, 0.975
    };

    /** Smaller islands look like dirt. */
    private static final double SMALLEST_AREA = 900;

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        svg.ground(palette.ground());
        HeightField field = new HeightField(area, relief(area, random));
        double[] levels = field.quantiles(SHARES);
        int discBelow = SHARES.length - 3 - random.nextInt(4);
        for (int i = 0; i < levels.length; i++) {
            List<Ring> rings = field.rings(levels[i]);
            rings.removeIf(ring -> ring.area() < SMALLEST_AREA);
            if (i == discBelow) {
                svg.add(disc(field, levels[i], area, palette));
            }
            svg.add(sheet(svg.id(), i, rings, palette));
        }
    }

    private static HeightField.Height relief(Area area, Random random) {
        Simplex hills = new Simplex(random);
        Simplex warp = new Simplex(random);
        double width = 430 + 170 * random.nextDouble();
        double bend = 0.16 + 0.22 * random.nextDouble();
        double across = 0.12 + 0.76 * random.nextDouble();
        double summitX =
                area.quiet() == Quiet.LEFT ? area.width() - 40 - 130 * random.nextDouble() : across * area.width();
        double summitY = area.quiet() == Quiet.LEFT ? across * area.height() : 60 + 130 * random.nextDouble();
        return (x, y) -> {
            double u = x / width;
            double v = y / width;
            double warpedU = u + bend * warp.at(0.8 * u, 0.8 * v);
            double warpedV = v + bend * warp.at(0.8 * u + 40, 0.8 * v + 40);
            double height = hills.at(warpedU, warpedV)
                    + 0.30 * hills.at(2 * warpedU + 9, 2 * warpedV + 9)
                    + 0.06 * hills.at(4 * warpedU + 23, 4 * warpedV + 23);
            double squared = square((x - summitX) / 300) + square((y - summitY) / 300);
            return height + 2.6 * smooth(area.distance(x, y)) + 1.1 / (1 + squared);
        };
    }

    private static double square(double value) {
        return value * value;
    }

    private static double smooth(double share) {
        double clamped = Math.max(0, Math.min(1, share));
        return clamped * clamped * (3 - 2 * clamped);
    }

    private static String sheet(String id, int index, List<Ring> rings, Palette palette) {
        StringBuilder path = new StringBuilder(1 << 14);
        rings.forEach(ring -> ring.appendTo(path));
        double share = SHARES[index];
        double tone = tone(share);
        double depth = 0.35 + 0.65 * share;
        return "<defs><path id='" + id + "' d='" + path + "'/></defs>"
                + shadow("<use href='#" + id + "'", palette, depth)
                + "<use href='#%s' fill='%s' stroke='%s' stroke-opacity='%.2f' stroke-width='1.1'/>"
                        .formatted(
                                id,
                                palette.art(tone).hex(),
                                palette.art(palette.isDark() ? Math.min(1, tone + 0.22) : Math.max(0, tone - 0.3))
                                        .hex(),
                                0.25 + 0.4 * share);
    }

    /** How far along the palette a sheet is: the sheets under the words are all near the ground. */
    private static double tone(double share) {
        return share < 0.5 ? 0.02 + 0.2 * share : 0.12 + 0.88 * (share - 0.5) / 0.475;
    }

    private static String shadow(String shape, Palette palette, double depth) {
        StringBuilder svg = new StringBuilder("<g fill='" + palette.shadow().hex() + "'>");
        for (int i = 3; i >= 1; i--) {
            svg.append(String.format(
                    Locale.ROOT,
                    "%s transform='translate(%.1f %.1f)' fill-opacity='%.2f'/>",
                    shape,
                    1.5 * i * depth,
                    2.6 * i * depth,
                    palette.isDark() ? 0.13 : 0.03 + 0.05 * depth));
        }
        return svg.append("</g>").toString();
    }

    /** A disc half hidden under the sheet that is laid next. */
    private static String disc(HeightField field, double level, Area area, Palette palette) {
        double radius = 58;
        double wishedX = area.quiet() == Quiet.LEFT ? area.width() - 200 : 0.66 * area.width();
        double wishedY = area.quiet() == Quiet.LEFT ? 0.42 * area.height() : 170;
        double bestX = wishedX;
        double bestY = wishedY;
        double least = Double.MAX_VALUE;
        for (double y = wishedY - 180; y <= wishedY + 240; y += 14) {
            for (double x = wishedX - 140; x <= wishedX + 110; x += 14) {
                if (y < 1.4 * radius || y > area.height() - 1.4 * radius || area.distance(x, y) < 0.62) {
                    continue;
                }
                double farAway = square((x - wishedX) / 500) + square((y - wishedY) / 500);
                double misfit = field.misfit(level, x, y, radius) + farAway;
                if (misfit < least) {
                    least = misfit;
                    bestX = x;
                    bestY = y;
                }
            }
        }
        String circle = String.format(Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='%.1f'", bestX, bestY, radius);
        return shadow(circle, palette, 0.8) + circle + " fill='"
                + palette.accent().hex() + "'/>";
    }
}

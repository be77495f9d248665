package io.github.covermaven.image.card.art;

import java.util.List;
import java.util.Random;

/** A landscape cut from sheets of paper, one a height, that rises away from the words; a disc lies between two sheets. */
final class Contours implements Art {

    /** Of the area, so much lies below the edge of each sheet. */
    private static final double[] SHARES = {0.08, 0.20, 0.32, 0.43, 0.53, 0.62, 0.70, 0.77, 0.83, 0.88, 0.925, 0.96};

    /** Smaller islands look like dirt. */
    private static final double SMALLEST_AREA = 900;

    private static final double DISC = 58;

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        Focus summit = Focus.of(area, random);
        HeightField field = new HeightField(area, relief(area, summit, random));
        double[] levels = field.quantiles(SHARES);
        int discBelow = SHARES.length - 3 - random.nextInt(3);
        svg.ground(palette.ground());
        for (int i = 0; i < levels.length; i++) {
            List<Ring> rings = field.rings(levels[i]);
            rings.removeIf(ring -> ring.area() < SMALLEST_AREA);
            if (i == discBelow) {
                disc(field, levels[i], area, summit, palette, svg);
            }
            sheet(SHARES[i], rings, palette, svg);
        }
    }

    private static HeightField.Height relief(Area area, Focus summit, Random random) {
        Simplex hills = new Simplex(random);
        Simplex warp = new Simplex(random);
        double width = (430 + 170 * random.nextDouble()) * area.scale();
        double bend = 0.16 + 0.22 * random.nextDouble();
        double reach = 300 * area.scale();
        Slope rise = new Slope(0, 1);
        return (x, y) -> {
            double u = x / width;
            double v = y / width;
            double warpedU = u + bend * warp.at(0.8 * u, 0.8 * v);
            double warpedV = v + bend * warp.at(0.8 * u + 40, 0.8 * v + 40);
            double height = hills.at(warpedU, warpedV)
                    + 0.30 * hills.at(2 * warpedU + 9, 2 * warpedV + 9)
                    + 0.06 * hills.at(4 * warpedU + 23, 4 * warpedV + 23);
            double squared = square((x - summit.x()) / reach) + square((y - summit.y()) / reach);
            return height + 2.6 * rise.at(area.distance(x, y)) + 1.1 / (1 + squared);
        };
    }

    private static double square(double value) {
        return value * value;
    }

    private static void sheet(double share, List<Ring> rings, Palette palette, Svg svg) {
        Path path = new Path();
        rings.forEach(ring -> ring.appendTo(path));
        // The sheets under the words are all near the ground.
        double tone = share < 0.5 ? 0.02 + 0.2 * share : 0.12 + 0.88 * (share - 0.5) / 0.46;
        double edge = tone + (palette.isDark() ? 0.16 : -0.22) * share;
        Oklch rim = palette.art(Math.max(0, Math.min(1, edge)));
        svg.paper(path, palette.art(tone), rim, 0.35 + 0.65 * share, palette);
    }

    /** A disc half hidden under the sheet that is laid next. */
    private static void disc(HeightField field, double level, Area area, Focus summit, Palette palette, Svg svg) {
        double radius = DISC * area.scale();
        double bestX = summit.x();
        double bestY = summit.y();
        double least = Double.MAX_VALUE;
        for (double y = 1.4 * radius; y < area.height() - 1.4 * radius; y += 14) {
            for (double x = 1.4 * radius; x < area.width() - 1.4 * radius; x += 14) {
                double far = square((x - summit.x()) / 500) + square((y - summit.y()) / 500);
                if (far > 0.25 || area.distance(x, y) < 0.62) {
                    continue;
                }
                double misfit = field.misfit(level, x, y, radius) + far;
                if (misfit < least) {
                    least = misfit;
                    bestX = x;
                    bestY = y;
                }
            }
        }
        svg.paper(new Path().circle(bestX, bestY, radius), palette.accent(), palette.accent(), 0.8, palette);
    }
}

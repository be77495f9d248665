package io.github.covermaven.image.card.art;

import java.util.List;

/** A landscape cut from paper, a sheet a height, that rises away from the words; a disc lies between two sheets. */
final class Contours implements Art {

    /** Of the area, so much lies below the edge of each sheet. */
    private static final double[] SHARES = {0.08, 0.20, 0.32, 0.43, 0.53, 0.62, 0.70, 0.77, 0.83, 0.88, 0.925, 0.96};

    /** Smaller islands look like dirt. */
    private static final double SMALLEST_AREA = 900;

    private static final double DISC = 58;
    private static final double TRIAL = 14;

    @Override
    public void draw(Sheet sheet) {
        Palette palette = sheet.palette();
        Focus summit = Focus.of(sheet);
        HeightField field = new HeightField(sheet.area(), relief(sheet, summit));
        double[] levels = field.quantiles(SHARES);
        int discBelow = SHARES.length - 3 - sheet.random().nextInt(3);
        Oklch below = palette.ground();
        sheet.svg().ground(below);
        for (int i = 0; i < levels.length; i++) {
            if (i == discBelow) {
                Path disc = disc(field, levels[i], sheet, summit).path();
                sheet.svg().paper(disc, palette.accent(), palette.accent(), below, 0.8, palette);
            }
            List<Ring> rings = field.rings(levels[i]);
            rings.removeIf(ring -> ring.area() < SMALLEST_AREA);
            Path path = new Path();
            rings.forEach(ring -> ring.appendTo(path));
            double tone = tone(SHARES[i]);
            double rim = tone + (palette.isDark() ? 0.16 : -0.22) * SHARES[i];
            Oklch colour = palette.art(tone);
            sheet.svg()
                    .paper(
                            path,
                            colour,
                            palette.art(Math.max(0, Math.min(1, rim))),
                            below,
                            0.35 + 0.65 * SHARES[i],
                            palette);
            below = colour;
        }
    }

    private static HeightField.Height relief(Sheet sheet, Focus summit) {
        Simplex hills = new Simplex(sheet.random());
        Simplex warp = new Simplex(sheet.random());
        double width = sheet.between(430, 600) * sheet.scale();
        double bend = sheet.between(0.16, 0.38);
        double reach = 300 * sheet.scale();
        Slope rise = new Slope(0, 1);
        return (x, y) -> {
            double u = x / width;
            double v = y / width;
            double warpedU = u + bend * warp.at(0.8 * u, 0.8 * v);
            double warpedV = v + bend * warp.at(0.8 * u + 40, 0.8 * v + 40);
            double height = hills.at(warpedU, warpedV)
                    + 0.30 * hills.at(2 * warpedU + 9, 2 * warpedV + 9)
                    + 0.06 * hills.at(4 * warpedU + 23, 4 * warpedV + 23);
            double far = square((x - summit.x()) / reach) + square((y - summit.y()) / reach);
            return height + 2.6 * rise.at(sheet.area().distance(x, y)) + 1.1 / (1 + far);
        };
    }

    private static double square(double value) {
        return value * value;
    }

    /** The sheets under the words are all near the ground. */
    private static double tone(double share) {
        return share < 0.5 ? 0.02 + 0.2 * share : 0.12 + 0.88 * (share - 0.5) / 0.46;
    }

    /** Where a disc is half hidden under the sheet that is laid next, as near the summit as may be. */
    private static Disc disc(HeightField field, double level, Sheet sheet, Focus summit) {
        double radius = DISC * sheet.scale();
        Disc best = new Disc(summit.x(), summit.y(), radius);
        double least = Double.MAX_VALUE;
        for (double y = 1.4 * radius; y < sheet.height() - 1.4 * radius; y += TRIAL) {
            for (double x = 1.4 * radius; x < sheet.width() - 1.4 * radius; x += TRIAL) {
                double far = square((x - summit.x()) / 500) + square((y - summit.y()) / 500);
                if (far > 0.25 || sheet.area().distance(x, y) < 0.62) {
                    continue;
                }
                double misfit = field.misfit(level, x, y, radius) + far;
                if (misfit < least) {
                    least = misfit;
                    best = new Disc(x, y, radius);
                }
            }
        }
        return best;
    }
}

package io.github.covermaven.image.card.art;

import java.util.Arrays;
import java.util.BitSet;

/** Cells as of a leaf or a dragonfly's wing, finer and brighter away from the words; some hold paler cells within. */
final class Voronoi implements Art {

    private static final double SPACING = 33;
    private static final double GAP = 4.2;
    private static final int MOST_RINGS = 3;

    @Override
    public void draw(Sheet sheet) {
        Palette palette = sheet.palette();
        Simplex hills = new Simplex(sheet.random());
        Cells cells = cells(sheet, hills);
        double[] tones = tones(sheet, cells, hills);
        BitSet accents = accents(sheet, cells);
        Fills[] layers = {new Fills(), new Fills(), new Fills()};
        for (int i = 0; i < cells.count(); i++) {
            double presence = sheet.presence(cells.x(i), cells.y(i));
            double size = Math.sqrt(cells.cell(i, 0).reach(cells.x(i), cells.y(i)));
            int rings = sheet.chance(45) ? MOST_RINGS : 1;
            for (int ring = 0; ring < rings; ring++) {
                Oklch colour = accents.get(i)
                        ? palette.accent().mixed(palette.ink(), 0.09 * ring)
                        : palette.art(0.06 + 0.80 * tones[i] + 0.07 * ring, presence);
                cells.cell(i, GAP / 2 * sheet.scale() + 0.17 * ring * size)
                        .appendTo(layers[ring].of(colour), 0.30 * size * (1 - 0.25 * ring));
            }
        }
        sheet.svg().ground(palette.isDark() ? palette.ground().mixed(palette.shadow(), 0.35) : palette.art(0));
        for (Fills layer : layers) {
            layer.draw(sheet.svg());
        }
    }

    private static Cells cells(Sheet sheet, Simplex hills) {
        double width = sheet.between(320, 480) * sheet.scale();
        return new Cells(
                sheet,
                SPACING * sheet.scale(),
                (x, y) -> Math.max(
                        0.07,
                        (0.07 + 0.37 * sheet.presence(x, y)) * (1 + 0.75 * hills.at(x / width + 9, y / width + 9))));
    }

    private static double[] tones(Sheet sheet, Cells cells, Simplex hills) {
        double width = sheet.between(320, 480) * sheet.scale();
        double[] heights = new double[cells.count()];
        Arrays.setAll(
                heights,
                i -> hills.at(cells.x(i) / width, cells.y(i) / width)
                        + sheet.presence(cells.x(i), cells.y(i))
                        + sheet.between(-0.25, 0.25));
        return Ranks.of(heights);
    }

    /** A few cells of their own colour, where the art is seen. */
    private static BitSet accents(Sheet sheet, Cells cells) {
        BitSet accents = new BitSet();
        int wanted = 4 + sheet.random().nextInt(3);
        for (int trial = 0; trial < 60 && accents.cardinality() < wanted; trial++) {
            double x = sheet.between(0, sheet.width());
            double y = sheet.between(0, sheet.height());
            if (sheet.presence(x, y) > 0.8) {
                accents.set(cells.at(x, y));
            }
        }
        return accents;
    }
}

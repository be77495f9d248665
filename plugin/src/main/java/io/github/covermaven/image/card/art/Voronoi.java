package io.github.covermaven.image.card.art;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

/** Cells as of a leaf or a dragonfly's wing, finer and brighter away from the words; some hold paler cells within. */
final class Voronoi implements Art {

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        Simplex hills = new Simplex(random);
        double width = (320 + 160 * random.nextDouble()) * area.scale();
        Cells cells = new Cells(
                area,
                33 * area.scale(),
                (x, y) -> Math.max(
                        0.07,
                        (0.10 + 0.34 * area.presence(x, y)) * (1 + 0.75 * hills.at(x / width + 9, y / width + 9))),
                random);
        int count = cells.count();
        double[] presence = new double[count];
        Arrays.setAll(presence, i -> area.presence(cells.xs[i], cells.ys[i]));
        double[] heights = new double[count];
        Arrays.setAll(
                heights,
                i -> hills.at(cells.xs[i] / width, cells.ys[i] / width)
                        + 0.9 * presence[i]
                        + 0.5 * (random.nextDouble() - 0.5));
        double[] tones = Ranks.of(heights);
        BitSet accents = accents(area, cells, random);
        svg.ground(palette.isDark() ? palette.ground().mixed(palette.shadow(), 0.35) : palette.art(0, 0.5));
        Fills[] layers = {new Fills(), new Fills(), new Fills()};
        for (int i = 0; i < count; i++) {
            double seen = Math.round(24 * (0.10 + 0.90 * presence[i])) / 24.0;
            double tone = Math.round(24 * (0.06 + 0.80 * tones[i])) / 24.0;
            int rings = random.nextInt(100) < 45 ? 3 : 1;
            for (int ring = 0; ring < rings; ring++) {
                double lift = tone + 0.07 * ring;
                Oklch colour = accents.get(i)
                        ? palette.accent().mixed(palette.ink(), 0.09 * ring)
                        : palette.art(Math.min(1, lift), seen);
                double spacing = size(cells, i);
                cells.cell(i, 2.1 * area.scale() + 0.17 * ring * spacing)
                        .appendTo(layers[ring].of(colour), 0.30 * spacing * (1 - 0.25 * ring));
            }
        }
        for (Fills layer : layers) {
            layer.draw(svg);
        }
    }

    private static double size(Cells cells, int index) {
        return Math.sqrt(cells.cell(index, 0).reach(cells.xs[index], cells.ys[index]));
    }

    /** A few cells of their own colour, in the half that is seen. */
    private static BitSet accents(Area area, Cells cells, Random random) {
        BitSet accents = new BitSet();
        int wanted = 4 + random.nextInt(3);
        for (int i = 0; i < 60 && accents.cardinality() < wanted; i++) {
            double x = random.nextDouble() * area.width();
            double y = random.nextDouble() * area.height();
            if (area.presence(x, y) > 0.8) {
                accents.set(cells.at(x, y));
            }
        }
        return accents;
    }
}

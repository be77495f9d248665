package io.github.covermaven.image.card.art;

import java.util.Random;

/** Scales of the sea, row before row, as on old cloth: each a disc of rings, half hidden by the next. */
final class Waves implements Art {

    private static final double RADIUS = 78;

    /** Outer radii of a scale's rings. */
    private static final double[][] PATTERNS = {
        {0.95, 0.76, 0.57, 0.38, 0.19}, {0.95, 0.86, 0.62, 0.53, 0.29}, {0.95, 0.52, 0.40, 0.28, 0.16}
    };

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        double radius = RADIUS * area.scale();
        int columns = (int) (area.width() / radius / 2) + 3;
        int rows = (int) (2 * area.height() / radius) + 4;
        Simplex hills = new Simplex(random);
        double width = 420 * area.scale();
        double[] heights = new double[rows * columns];
        for (int i = 0; i < heights.length; i++) {
            double x = x(i, columns, radius);
            double y = y(i, columns, radius);
            heights[i] = hills.at(x / width, y / width) + 0.8 * area.presence(x, y) + 0.35 * random.nextDouble();
        }
        double[] tones = Ranks.of(heights);
        svg.ground(palette.ground());
        for (int row = 0; row < rows; row++) {
            // Scales of one row only touch, and those below hide their lower halves.
            Fills[] rings = {new Fills(), new Fills(), new Fills(), new Fills(), new Fills(), new Fills()};
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                double x = x(i, columns, radius);
                double y = y(i, columns, radius);
                double presence = Math.round(24 * (0.10 + 0.90 * area.presence(x, y))) / 24.0;
                double tone = Math.round(20 * (0.14 + 0.76 * tones[i])) / 20.0;
                double other = tone > 0.5 ? tone - 0.30 : tone + 0.26;
                double[] pattern = PATTERNS[random.nextInt(PATTERNS.length)];
                boolean isAccent = random.nextInt(100) < 7 && area.presence(x, y - radius / 2) > 0.75;
                rings[0].of(palette.art(0.03, presence)).dome(x, y, radius);
                for (int ring = 0; ring < pattern.length; ring++) {
                    Oklch colour = palette.art(ring % 2 == 0 ? tone : other, presence);
                    rings[ring + 1]
                            .of(isAccent && ring == 2 ? palette.accent() : colour)
                            .dome(x, y, pattern[ring] * radius);
                }
            }
            for (Fills ring : rings) {
                ring.draw(svg);
            }
        }
    }

    private static double x(int index, int columns, double radius) {
        return (index % columns * 2 - 1 + index / columns % 2) * radius;
    }

    private static double y(int index, int columns, double radius) {
        return (index / columns) * radius / 2;
    }
}

package io.github.covermaven.image.card.art;

import java.util.Arrays;
import java.util.stream.Stream;

/** Scales of the sea, row before row, as on old cloth: each a disc of rings, half hidden by the next. */
final class Waves implements Art {

    private static final double RADIUS = 78;

    /** Outer radii of a scale's rings. */
    private static final double[][] PATTERNS = {
        {0.95, 0.76, 0.57, 0.38, 0.19}, {0.95, 0.86, 0.62, 0.53, 0.29}, {0.95, 0.52, 0.40, 0.28, 0.16}
    };

    @Override
    public void draw(Sheet sheet) {
        double radius = RADIUS * sheet.scale();
        int columns = (int) (sheet.width() / radius / 2) + 3;
        int rows = (int) (2 * sheet.height() / radius) + 4;
        double[] tones = tones(sheet, radius, columns, rows);
        sheet.svg().ground(sheet.palette().ground());
        for (int row = 0; row < rows; row++) {
            // Scales of one row only touch, and those below hide their lower halves.
            Fills[] rings =
                    Stream.generate(Fills::new).limit(1 + PATTERNS[0].length).toArray(Fills[]::new);
            for (int column = 0; column < columns; column++) {
                scale(sheet, x(column, row, radius), row * radius / 2, radius, tones[row * columns + column], rings);
            }
            for (Fills ring : rings) {
                ring.draw(sheet.svg());
            }
        }
    }

    private static double[] tones(Sheet sheet, double radius, int columns, int rows) {
        Simplex hills = new Simplex(sheet.random());
        double width = 420 * sheet.scale();
        double[] heights = new double[columns * rows];
        Arrays.setAll(heights, i -> {
            int row = i / columns;
            double x = x(i % columns, row, radius);
            double y = row * radius / 2;
            return hills.at(x / width, y / width) + 0.8 * sheet.presence(x, y) + sheet.between(0, 0.35);
        });
        return Ranks.of(heights);
    }

    private static double x(int column, int row, double radius) {
        return (2 * column - 1 + row % 2) * radius;
    }

    private static void scale(Sheet sheet, double x, double y, double radius, double rank, Fills[] rings) {
        double tone = 0.14 + 0.76 * rank;
        double other = tone > 0.5 ? tone - 0.30 : tone + 0.26;
        double[] pattern = PATTERNS[sheet.random().nextInt(PATTERNS.length)];
        boolean isAccent = sheet.chance(7) && sheet.presence(x, y - radius / 2) > 0.78;
        rings[0].of(sheet.art(0.03, x, y)).dome(x, y, radius);
        for (int i = 0; i < pattern.length; i++) {
            Oklch colour = sheet.art(i % 2 == 0 ? tone : other, x, y);
            rings[i + 1]
                    .of(isAccent && i == 2 ? sheet.palette().accent() : colour)
                    .dome(x, y, pattern[i] * radius);
        }
    }
}

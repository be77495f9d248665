package io.github.covermaven.image.card.art;

import java.util.Random;

/** A town of columns seen from above, higher away from the words; light falls from the left. */
final class Blocks implements Art {

    private static final double SIDE = 40;

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        double a = SIDE * area.scale();
        double b = 0.56 * a;
        double highest = 3.9 * a;
        int columns = (int) (area.width() / a / 2) + 3;
        int rows = (int) ((area.height() + highest) / b) + 4;
        Simplex hills = new Simplex(random);
        double width = (300 + 160 * random.nextDouble()) * area.scale();
        double[] heights = new double[columns * rows];
        for (int i = 0; i < heights.length; i++) {
            double x = x(i, columns, a);
            double y = y(i, columns, b);
            heights[i] = hills.at(x / width, 1.6 * y / width)
                    + 0.35 * hills.at(2.7 * x / width, 4 * y / width)
                    + 0.35 * random.nextDouble();
        }
        double[] ranks = Ranks.of(heights);
        svg.ground(palette.ground());
        for (int row = 0; row < rows; row++) {
            Fills[] faces = {new Fills(), new Fills(), new Fills()};
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                double x = x(i, columns, a);
                double y = y(i, columns, b);
                double presence = area.presence(x, y - highest * ranks[i] * 0.5);
                double height = highest * StrictMath.pow(ranks[i], 1.5) * presence;
                double seen = Math.round(24 * (0.08 + 0.92 * presence)) / 24.0;
                double tone = Math.round(20 * ranks[i]) / 20.0;
                boolean isAccent = random.nextInt(100) < 7 && presence > 0.8 && ranks[i] > 0.6;
                double top = y - height;
                double base = y + 1.5;
                faces[0].of(face(palette, tone, 1, seen))
                        .polygon(x - a, top, x, top - b, x + a, top, x + a, base, x, base + b, x - a, base);
                faces[1].of(face(palette, tone, 2, seen)).polygon(x, top + b, x + a, top, x + a, base, x, base + b);
                faces[2].of(isAccent ? palette.accent() : face(palette, tone, 0, seen))
                        .polygon(x - a, top, x, top - b, x + a, top, x, top + b);
            }
            for (Fills face : faces) {
                face.draw(svg);
            }
        }
    }

    /** The roof (0) is the lightest, then come the left (1) and the right wall (2). */
    private static Oklch face(Palette palette, double tone, int side, double seen) {
        return palette.isDark()
                ? palette.art((0.22 + 0.74 * tone) * (1 - 0.30 * side), seen)
                : palette.art(0.06 + 0.42 * tone + (0.10 + 0.14 * tone) * side, seen);
    }

    private static double x(int index, int columns, double a) {
        return (index % columns * 2 - 1 + index / columns % 2) * a;
    }

    private static double y(int index, int columns, double b) {
        return (index / columns - 1) * b;
    }
}

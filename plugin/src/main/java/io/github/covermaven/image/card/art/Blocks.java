package io.github.covermaven.image.card.art;

import java.util.Arrays;

/** A town of columns seen from above, higher away from the words; light falls from the left. */
final class Blocks implements Art {

    private static final double SIDE = 43;

    @Override
    public void draw(Sheet sheet) {
        Grid grid = new Grid(sheet, SIDE * sheet.scale());
        double[] ranks = ranks(sheet, grid);
        sheet.svg().ground(sheet.palette().ground());
        for (int row = 0; row < grid.rows; row++) {
            // Blocks of one row only touch.
            Fills[] faces = {new Fills(), new Fills(), new Fills()};
            for (int i = row * grid.columns; i < (row + 1) * grid.columns; i++) {
                boolean isAccent = sheet.chance(6) && ranks[i] > 0.6 && grid.isInView(i, ranks);
                block(sheet, grid, i, ranks[i], isAccent, faces);
            }
            for (Fills face : faces) {
                face.draw(sheet.svg());
            }
        }
    }

    private static double[] ranks(Sheet sheet, Grid grid) {
        Simplex hills = new Simplex(sheet.random());
        double width = sheet.between(300, 460) * sheet.scale();
        double[] heights = new double[grid.columns * grid.rows];
        Arrays.setAll(heights, i -> {
            double u = grid.x(i) / width;
            double v = 1.6 * grid.y(i) / width;
            return hills.at(u, v) + 0.35 * hills.at(2.7 * u, 2.7 * v) + sheet.between(0, 0.35);
        });
        return Ranks.of(heights);
    }

    private static void block(Sheet sheet, Grid grid, int index, double rank, boolean isAccent, Fills[] faces) {
        double a = grid.side;
        double b = grid.slope;
        double x = grid.x(index);
        double y = grid.y(index);
        double presence = sheet.presence(x, y - grid.highest * rank / 2);
        double top = y - grid.highest * StrictMath.pow(rank, 1.5) * presence;
        // Faces reach a little under those drawn next, lest the ground show between them.
        double base = y + 1.5;
        Palette palette = sheet.palette();
        faces[0].of(palette.art(tone(palette, rank, 1), presence))
                .polygon(x - a, top - 1, x + 1, top + b - 1, x + 1, base + b, x - a, base);
        faces[1].of(palette.art(tone(palette, rank, 2), presence))
                .polygon(x, top + b - 1, x + a, top - 1, x + a, base, x, base + b);
        faces[2].of(isAccent && presence > 0.82 ? palette.accent() : palette.art(tone(palette, rank, 0), presence))
                .polygon(x - a, top, x, top - b, x + a, top, x, top + b);
    }

    /** The roof (0) is the lightest, then come the left (1) and the right wall (2). */
    private static double tone(Palette palette, double rank, int face) {
        return palette.isDark()
                ? (0.22 + 0.74 * rank) * (1 - 0.30 * face)
                : 0.06 + 0.42 * rank + (0.10 + 0.14 * rank) * face;
    }

    /** Where blocks stand, from the back to the front, every second row half a block aside. */
    private static final class Grid {

        final double side;
        final double slope;
        final double highest;
        final int columns;
        final int rows;

        Grid(Sheet sheet, double side) {
            this.side = side;
            slope = 0.56 * side;
            highest = 3.9 * side;
            columns = (int) (sheet.width() / side / 2) + 3;
            rows = (int) ((sheet.height() + highest) / slope) + 4;
        }

        double x(int index) {
            int row = index / columns;
            return (index % columns * 2 - 1 + row % 2) * side;
        }

        double y(int index) {
            int row = index / columns;
            return (row - 1) * slope;
        }

        /** Whether no block in front is as high. */
        boolean isInView(int index, double[] ranks) {
            int aside = index / columns % 2 == 0 ? -1 : 1;
            for (int front : new int[] {columns, columns + aside, 2 * columns, 3 * columns, 3 * columns + aside}) {
                if (index + front < ranks.length && ranks[index + front] > ranks[index] + 0.02) {
                    return false;
                }
            }
            return true;
        }
    }
}

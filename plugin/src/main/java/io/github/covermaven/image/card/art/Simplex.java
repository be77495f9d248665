package io.github.covermaven.image.card.art;

import java.util.Random;

/** Smooth noise over the plane (simplex noise, after Ken Perlin), from -1 to 1, with features about one unit wide. */
final class Simplex {

    private static final double SKEW = (StrictMath.sqrt(3) - 1) / 2;
    private static final double UNSKEW = (3 - StrictMath.sqrt(3)) / 6;
    private static final int DIRECTIONS = 32;
    private static final double[] COS = new double[DIRECTIONS];
    private static final double[] SIN = new double[DIRECTIONS];

    static {
        for (int i = 0; i < DIRECTIONS; i++) {
            COS[i] = StrictMath.cos(2 * Math.PI * i / DIRECTIONS);
            SIN[i] = StrictMath.sin(2 * Math.PI * i / DIRECTIONS);
        }
    }

    private final int[] permutation = new int[512];

    Simplex(Random random) {
        int[] shuffled = new int[256];
        for (int i = 0; i < 256; i++) {
            int j = random.nextInt(i + 1);
            shuffled[i] = shuffled[j];
            shuffled[j] = i;
        }
        for (int i = 0; i < 512; i++) {
            permutation[i] = shuffled[i & 255];
        }
    }

    double at(double x, double y) {
        double skew = (x + y) * SKEW;
        int i = floor(x + skew);
        int j = floor(y + skew);
        double unskew = (i + j) * UNSKEW;
        double dx = x - (i - unskew);
        double dy = y - (j - unskew);
        int stepX = dx > dy ? 1 : 0;
        int stepY = 1 - stepX;
        return 99.2
                * (corner(i, j, dx, dy)
                        + corner(i + stepX, j + stepY, dx - stepX + UNSKEW, dy - stepY + UNSKEW)
                        + corner(i + 1, j + 1, dx - 1 + 2 * UNSKEW, dy - 1 + 2 * UNSKEW));
    }

    private double corner(int i, int j, double dx, double dy) {
        double falloff = 0.5 - dx * dx - dy * dy;
        if (falloff <= 0) {
            return 0;
        }
        int direction = permutation[permutation[i & 255] + (j & 255)] % DIRECTIONS;
        falloff *= falloff;
        return falloff * falloff * (COS[direction] * dx + SIN[direction] * dy);
    }

    private static int floor(double value) {
        int cut = (int) value;
        return value < cut ? cut - 1 : cut;
    }
}

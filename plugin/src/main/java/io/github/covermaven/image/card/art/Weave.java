package io.github.covermaven.image.card.art;

import java.util.Random;

/** Ribbons plaited in twill, crosswise. */
final class Weave implements Art {

    private static final int TONES = 9;
    private static final double DIAGONAL = Math.sqrt(0.5);

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        double step = 50 * area.scale();
        double ribbon = 46.5 * area.scale();
        svg.ground(palette.isDark() ? palette.ground().mixed(palette.shadow(), 0.25) : palette.art(0.05));
        int count = (int) ((area.width() + area.height()) * DIAGONAL / step) + 3;
        Simplex hills = new Simplex(random);
        int[][] tones = new int[2][count];
        for (int way = 0; way < 2; way++) {
            for (int i = 0; i < count; i++) {
                tones[way][i] = (int) Math.max(
                        0,
                        Math.min(
                                TONES - 1,
                                TONES
                                        * (0.48
                                                + 0.34 * hills.at(i / 3.4, 20 * way)
                                                + 0.34 * (random.nextDouble() - 0.5))));
            }
        }
        int accents = (int) (count * (0.35 + 0.4 * random.nextDouble()));
        double originU = -area.height() * DIAGONAL - step;
        Path[] under = paths();
        Path[] over = paths();
        Path shade = new Path();
        for (int i = 0; i < count; i++) {
            strip(under[tones[0][i]], originU + i * step, ribbon, 0, 2 * count * step, true);
        }
        for (int j = 0; j < count; j++) {
            double v = -step + j * step;
            for (int i = 0; i < count; i++) {
                if (Math.floorMod(i + j, 4) == 0) {
                    double u = originU + i * step - (step - ribbon) / 2;
                    boolean isAccent = j == accents && area.presence(x(u + step, v), y(u + step, v)) > 0.75;
                    strip(over[isAccent ? TONES : tones[1][j]], v, ribbon, u, u + 2 * step, false);
                    strip(shade, v, ribbon, u - 9, u, false);
                    strip(shade, v, ribbon, u + 2 * step, u + 2 * step + 9, false);
                }
            }
        }
        String[] paints = new String[TONES + 1];
        for (int tone = 0; tone < TONES; tone++) {
            paints[tone] = Fade.tone(area, palette, 0.12 + 0.78 * tone / (TONES - 1), svg);
        }
        paints[TONES] = palette.accent().hex();
        for (int tone = 0; tone <= TONES; tone++) {
            svg.fill(under[tone], paints[tone]);
        }
        svg.fill(shade, Fade.shadow(area, palette, palette.isDark() ? 0.32 : 0.16, svg));
        for (int tone = 0; tone <= TONES; tone++) {
            svg.fill(over[tone], paints[tone]);
        }
    }

    private static Path[] paths() {
        Path[] paths = new Path[TONES + 1];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = new Path();
        }
        return paths;
    }

    /** A ribbon, or a part of it; slanting ones run along u, the others along v. */
    private static void strip(Path path, double at, double breadth, double from, double to, boolean isU) {
        if (isU) {
            quad(path, at, from, at + breadth, to);
        } else {
            quad(path, from, at, to, at + breadth);
        }
    }

    private static void quad(Path path, double u0, double v0, double u1, double v1) {
        path.polygon(x(u0, v0), y(u0, v0), x(u1, v0), y(u1, v0), x(u1, v1), y(u1, v1), x(u0, v1), y(u0, v1));
    }

    private static double x(double u, double v) {
        return (u + v) * DIAGONAL;
    }

    private static double y(double u, double v) {
        return (v - u) * DIAGONAL;
    }
}

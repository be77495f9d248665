package io.github.covermaven.image.card.art;

import java.util.stream.Stream;

/** Ribbons plaited in twill, slanting: each goes over two, then under two. */
final class Weave implements Art {

    private static final double STEP = 50;
    private static final double RIBBON = 46.5;
    private static final double SHADE = 9;
    private static final int TONES = 9;
    private static final double DIAGONAL = Math.sqrt(0.5);

    @Override
    public void draw(Sheet sheet) {
        Palette palette = sheet.palette();
        Svg svg = sheet.svg();
        // It is dark between them.
        double deep = palette.isDark() ? 0 : 0.85;
        svg.fill(new Path().rectangle(-1, -1, sheet.width() + 2, sheet.height() + 2), Fade.tone(sheet, deep));
        double step = STEP * sheet.scale();
        double ribbon = RIBBON * sheet.scale();
        int count = (int) ((sheet.width() + sheet.height()) * DIAGONAL / step) + 3;
        double originU = -sheet.height() * DIAGONAL - step;
        Simplex hills = new Simplex(sheet.random());
        int[] warp = new int[count];
        int[] weft = new int[count];
        for (int i = 0; i < count; i++) {
            warp[i] = tone(sheet, hills.at(i / 3.4, 0));
            weft[i] = tone(sheet, hills.at(i / 3.4, 20));
        }
        int accent = (int) (count * sheet.between(0.35, 0.75));
        Path[] under = paths();
        Path[] shade = paths();
        Path[] over = paths();
        Path accents = new Path();
        for (int i = 0; i < count; i++) {
            strip(under[warp[i]], originU + i * step, originU + i * step + ribbon, 0, 2 * count * step);
            for (int j = Math.floorMod(-i, 4); j < count; j += 4) {
                double u = originU + i * step - (step - ribbon) / 2;
                double v = (j - 1) * step;
                boolean isAccent = j == accent && sheet.presence(x(u + step, v), y(u + step, v)) > 0.78;
                strip(isAccent ? accents : over[weft[j]], u, u + 2 * step, v, v + ribbon);
                strip(shade[warp[Math.max(0, i - 1)]], u - SHADE, u, v, v + ribbon);
                strip(shade[warp[Math.min(count - 1, i + 2)]], u + 2 * step, u + 2 * step + SHADE, v, v + ribbon);
            }
        }
        for (int i = 0; i < TONES; i++) {
            svg.fill(under[i], Fade.tone(sheet, lit(i)));
        }
        for (int i = 0; i < TONES; i++) {
            double dim = palette.isDark() ? 0.66 * lit(i) : Math.min(1, lit(i) + 0.12);
            svg.fill(shade[i], Fade.tone(sheet, dim));
        }
        for (int i = 0; i < TONES; i++) {
            svg.fill(over[i], Fade.tone(sheet, lit(i)));
        }
        svg.fill(accents, palette.accent());
    }

    private static int tone(Sheet sheet, double height) {
        double share = 0.48 + 0.34 * height + sheet.between(-0.17, 0.17);
        return (int) Math.max(0, Math.min(TONES - 1, TONES * share));
    }

    private static double lit(int tone) {
        return 0.12 + 0.78 * tone / (TONES - 1);
    }

    private static Path[] paths() {
        return Stream.generate(Path::new).limit(TONES).toArray(Path[]::new);
    }

    /** A rectangle in coordinates that slant: u from the bottom left upwards, v from the top left downwards. */
    private static void strip(Path path, double u0, double u1, double v0, double v1) {
        path.polygon(x(u0, v0), y(u0, v0), x(u1, v0), y(u1, v0), x(u1, v1), y(u1, v1), x(u0, v1), y(u0, v1));
    }

    private static double x(double u, double v) {
        return (u + v) * DIAGONAL;
    }

    private static double y(double u, double v) {
        return (v - u) * DIAGONAL;
    }
}

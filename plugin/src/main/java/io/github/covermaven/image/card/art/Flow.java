package io.github.covermaven.image.card.art;

import java.util.Random;

/** Lines of a slow current around one eye, evenly apart, as a comb would draw them in sand. */
final class Flow implements Art {

    private static final int TONES = 9;

    /** How steadily it flows across, against the eddies. */
    private static final double DRIFT = 2.8;

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        svg.ground(palette.art(0.02, 0.5));
        double apart = 17 * area.scale();
        Simplex hills = new Simplex(random);
        Current current = current(area, random);
        Path[] paths = new Path[TONES];
        for (int i = 0; i < TONES; i++) {
            paths[i] = new Path();
        }
        Path accents = new Path();
        int[] left = {3 + random.nextInt(3)};
        new Streamlines(area, current, apart).forEach((xs, ys, size) -> {
            int middle = size / 2;
            boolean isAccent = random.nextInt(8) == 0 && left[0] > 0 && size > 60 && isPresent(area, xs, ys, size);
            left[0] -= isAccent ? 1 : 0;
            double tone =
                    0.5 + 0.42 * hills.at(xs[middle] / 380, ys[middle] / 380) + 0.35 * (random.nextDouble() - 0.5);
            trace(isAccent ? accents : paths[(int) Math.max(0, Math.min(TONES - 1, tone * TONES))], xs, ys, size);
        });
        for (int i = 0; i < TONES; i++) {
            double tone = 0.22 + 0.74 * i / (TONES - 1);
            svg.stroke(paths[i], Fade.tone(area, palette, tone, svg), apart * (0.30 + 0.34 * i / TONES));
        }
        svg.stroke(accents, palette.accent(), 0.62 * apart);
    }

    private static Current current(Area area, Random random) {
        Simplex hills = new Simplex(random);
        double width = (620 + 260 * random.nextDouble()) * area.scale();
        Focus focus = Focus.of(area, random);
        double strength = (random.nextBoolean() ? 1 : -1) * (2.2 + 0.9 * random.nextDouble());
        double reach = (200 + 90 * random.nextDouble()) * area.scale();
        double heading = (random.nextDouble() - 0.5) * 1.4;
        double driftX = DRIFT * StrictMath.sin(heading) / width;
        double driftY = -DRIFT * StrictMath.cos(heading) / width;
        return (x, y) -> {
            double dx = (x - focus.x()) / reach;
            double dy = (y - focus.y()) / reach;
            return driftX * x
                    + driftY * y
                    + hills.at(x / width, y / width)
                    + 0.12 * hills.at(2.2 * x / width + 7, 2.2 * y / width + 7)
                    + strength / (1 + dx * dx + dy * dy);
        };
    }

    private static boolean isPresent(Area area, double[] xs, double[] ys, int size) {
        for (int i = 0; i < size; i++) {
            if (area.presence(xs[i], ys[i]) < 0.6) {
                return false;
            }
        }
        return true;
    }

    private static void trace(Path path, double[] xs, double[] ys, int size) {
        path.move(xs[0], ys[0]);
        int i = 1;
        for (; i + 2 < size; i += 2) {
            path.quad(xs[i], ys[i], (xs[i] + xs[i + 2]) / 2, (ys[i] + ys[i + 2]) / 2);
        }
        if (Streamlines.isClosed(xs, ys, size)) {
            path.quad(xs[size - 1], ys[size - 1], xs[0], ys[0]).close();
        } else {
            path.line(xs[size - 1], ys[size - 1]);
        }
    }
}

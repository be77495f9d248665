package io.github.covermaven.image.card.art;

import java.util.Random;

/** A ribbon of many strips that turns over itself as it falls beside the words. */
final class Silk implements Art {

    private static final int STRIPS = 22;
    private static final int POINTS = 40;

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        svg.ground(palette.art(0.02, 0.5));
        band(area, palette, random, 0.50, svg);
        band(area, palette, random, 1, svg);
    }

    /**
     * @param share how much of it is seen
     */
    private static void band(Area area, Palette palette, Random random, double share, Svg svg) {
        boolean isFalling = area.quiet() == Quiet.LEFT || area.quiet() == Quiet.NONE && area.width() < area.height();
        double length = isFalling ? area.height() : area.width();
        double breadth = isFalling ? area.width() : area.height();
        double middle = breadth
                * switch (area.quiet()) {
                    case LEFT, TOP -> 0.84;
                    case BOTTOM -> 0.16;
                    case NONE -> 0.5;
                };
        double reach = breadth * (area.quiet() == Quiet.NONE ? 0.46 : 0.25);
        double phase = 2 * Math.PI * random.nextDouble();
        double sway = 2 * Math.PI * random.nextDouble();
        double turns = (0.55 + 0.5 * random.nextDouble()) * length / 630;
        double sways = (0.5 + 0.3 * random.nextDouble()) * length / 630;
        double skew = 0.5 + 0.8 * random.nextDouble();
        double[][] threads = new double[STRIPS + 1][POINTS + 3];
        for (int thread = 0; thread <= STRIPS; thread++) {
            double k = (double) thread / STRIPS;
            for (int i = 0; i < POINTS + 3; i++) {
                double s = (i - 1.0) / POINTS;
                double turn = phase + 2 * Math.PI * turns * s;
                threads[thread][i] = middle
                        + 0.36 * reach * StrictMath.sin(sway + 2 * Math.PI * sways * s)
                        + reach * (k - 0.5) * 1.5 * StrictMath.cos(turn + skew * k);
            }
        }
        int accent = share < 1 ? STRIPS : 5 + random.nextInt(STRIPS - 8);
        for (int strip = 0; strip < STRIPS; strip++) {
            Path path = new Path();
            edge(path, threads[strip], length, isFalling, false);
            edge(path, threads[strip + 1], length, isFalling, true);
            double k = (strip + 0.5) / STRIPS;
            Oklch colour = palette.art(share * (0.10 + 0.84 * k));
            svg.fill(path.close(), colour);
            Path rim = new Path();
            edge(rim, threads[strip], length, isFalling, false);
            if (strip == accent) {
                svg.stroke(rim, palette.accent(), 4.5 * area.scale());
            } else {
                svg.stroke(rim, palette.art(share * Math.min(1, 0.20 + 0.84 * k)), 1.2);
            }
        }
    }

    private static void edge(Path path, double[] across, double length, boolean isFalling, boolean isBack) {
        double lastX = 0;
        double lastY = 0;
        for (int j = 0; j < across.length; j++) {
            int i = isBack ? across.length - 1 - j : j;
            double along = (i - 1.0) / POINTS * length;
            double x = isFalling ? across[i] : along;
            double y = isFalling ? along : across[i];
            if (j == 0 && !isBack) {
                path.move(x, y);
            } else if (j == 0) {
                path.line(x, y);
            } else {
                path.quad(lastX, lastY, (lastX + x) / 2, (lastY + y) / 2);
            }
            lastX = x;
            lastY = y;
        }
    }
}

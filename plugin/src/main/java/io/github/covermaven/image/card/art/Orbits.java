package io.github.covermaven.image.card.art;

import java.util.Random;

/** Planets around a sun: zones cut from paper, thin orbits, each world with its day and its night. */
final class Orbits implements Art {

    private static final int ZONES = 6;

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        Focus sun = Focus.of(area, random);
        double scale = area.scale();
        double inner = (56 + 22 * random.nextDouble()) * scale;
        svg.ground(palette.art(0.02));
        stars(area, palette, random, svg);
        String shade = Fade.shadow(area, palette, palette.isDark() ? 0.30 : 0.10, svg);
        String line = Fade.tone(area, palette, 0.70, svg);
        double[] zones = new double[ZONES];
        double edge = inner;
        for (int i = 0; i < ZONES; i++) {
            edge += (58 + 62 * random.nextDouble() + 12 * i) * scale;
            zones[i] = edge;
        }
        for (int i = ZONES - 1; i >= 0; i--) {
            double near = 1 - (double) i / ZONES;
            svg.fill(new Path().circle(sun.x() + 3, sun.y() + 6, zones[i] + 3), shade);
            svg.fill(new Path().circle(sun.x(), sun.y(), zones[i]), palette.art(0.04 + 0.62 * near * near));
        }
        Path orbits = new Path();
        double radius = inner + 34 * scale;
        while (radius < area.width() + area.height()) {
            orbits.circle(sun.x(), sun.y(), radius);
            radius += (30 + 60 * random.nextDouble()) * scale;
        }
        svg.stroke(orbits, line, 1.2);
        Crowd worlds = new Crowd(area, 60 * scale);
        for (int i = 0; i < 9; i++) {
            worlds(area, palette, sun, zones, i, worlds, random, svg);
        }
        Oklch pale = palette.isDark() ? palette.ink() : palette.art(0);
        svg.fill(new Path().circle(sun.x(), sun.y(), inner + 9), palette.sun(), 0.25);
        svg.fill(new Path().circle(sun.x(), sun.y(), inner), palette.sun());
        svg.fill(
                new Path().circle(sun.x(), sun.y(), 0.72 * inner), palette.sun().mixed(pale, 0.25));
        svg.fill(
                new Path().circle(sun.x(), sun.y(), 0.42 * inner), palette.sun().mixed(pale, 0.5));
    }

    private static void stars(Area area, Palette palette, Random random, Svg svg) {
        Fills stars = new Fills();
        for (int i = 0; i < 90; i++) {
            double x = random.nextDouble() * area.width();
            double y = random.nextDouble() * area.height();
            stars.of(palette.art(0.20 + 0.05 * random.nextInt(4))).circle(x, y, 0.8 + random.nextDouble());
        }
        stars.draw(svg);
    }

    private static void worlds(
            Area area, Palette palette, Focus sun, double[] zones, int index, Crowd worlds, Random random, Svg svg) {
        for (int trial = 0; trial < 30; trial++) {
            double angle = 2 * Math.PI * random.nextDouble();
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            double radius = zones[0] * 0.8 + index * 52 * area.scale() + 20 * random.nextDouble();
            double x = sun.x() + radius * cos;
            double y = sun.y() + radius * sin;
            double size = (8 + 34 * random.nextDouble() * random.nextDouble() + 2 * index) * area.scale();
            if (!worlds.isFree(x, y, 1.9 * size)
                    || x < 20
                    || y < 20
                    || x > area.width() - 20
                    || y > area.height() - 20
                    || area.presence(x, y) < 0.5) {
                continue;
            }
            worlds.add(x, y, 1.9 * size);
            world(palette, x, y, size, cos, sin, random, svg);
            return;
        }
    }

    private static void world(
            Palette palette, double x, double y, double size, double cos, double sin, Random random, Svg svg) {
        boolean isAccent = random.nextInt(5) == 0;
        double tone = palette.isDark() ? 0.72 + 0.24 * random.nextDouble() : 0.70 + 0.25 * random.nextDouble();
        Oklch day = isAccent ? palette.accent() : palette.art(tone);
        svg.fill(new Path().circle(x + 2, y + 4, size + 2), palette.shadow(), palette.isDark() ? 0.25 : 0.12);
        svg.fill(new Path().circle(x, y, size), day);
        if (size > 17) {
            svg.fill(
                    new Path().circle(x - 0.2 * size * cos, y - 0.2 * size * sin, 0.66 * size),
                    isAccent ? day.mixed(palette.ink(), 0.15) : palette.art(Math.min(1, tone - 0.12)));
        }
        svg.fill(
                new Path()
                        .move(x + size * sin, y - size * cos)
                        .arc(size, x + size * cos, y + size * sin)
                        .arc(size, x - size * sin, y + size * cos)
                        .close(),
                palette.shadow(),
                palette.isDark() ? 0.42 : 0.28);
        if (size > 20) {
            double tilt = random.nextDouble() - 0.5;
            double farX = 1.65 * size * StrictMath.cos(tilt);
            double farY = 1.65 * size * StrictMath.sin(tilt);
            Oklch ring = palette.art(palette.isDark() ? 0.9 : 0.6);
            svg.stroke(
                    new Path()
                            .move(x - farX, y - farY)
                            .cubic(
                                    x - farX - 0.5 * farY,
                                    y - farY + 0.5 * size,
                                    x + farX - 0.5 * farY,
                                    y + farY + 0.5 * size,
                                    x + farX,
                                    y + farY),
                    ring,
                    2.4);
        }
    }
}

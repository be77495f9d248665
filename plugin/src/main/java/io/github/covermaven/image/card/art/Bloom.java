package io.github.covermaven.image.card.art;

import java.util.Random;

/** A dahlia cut from paper, that fills the area from its heart. */
final class Bloom implements Art {

    private static final double GROWTH = 1.2;

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        Focus heart = Focus.of(area, random);
        int petals = 13 + 2 * random.nextInt(4);
        double twist = (random.nextDouble() - 0.5) * 0.5;
        double start = 15 * area.scale();
        double farthest = Math.sqrt(area.width() * area.width() + area.height() * area.height());
        int rings = (int) (StrictMath.log(farthest / start) / StrictMath.log(GROWTH)) + 2;
        int accentRing = 2 + random.nextInt(3);
        svg.ground(palette.art(0.02, 0.5));
        String shade = Fade.shadow(area, palette, palette.isDark() ? 0.28 : 0.12, svg);
        for (int ring = rings; ring >= 0; ring--) {
            double radius = start * StrictMath.pow(GROWTH, ring);
            Path shadow = new Path();
            Fills light = new Fills();
            Fills dark = new Fills();
            for (int i = 0; i < petals; i++) {
                double angle = 2 * Math.PI * (i + (ring % 2) / 2.0 + twist * ring) / petals;
                double cos = StrictMath.cos(angle);
                double sin = StrictMath.sin(angle);
                double tipX = heart.x() + radius * cos;
                double tipY = heart.y() + radius * sin;
                if (tipX < -radius || tipX > area.width() + radius || tipY < -radius || tipY > area.height() + radius) {
                    continue;
                }
                double seen = Math.round(24
                                * (0.10
                                        + 0.90
                                                * area.presence(
                                                        Math.max(0, Math.min(area.width(), tipX)),
                                                        Math.max(0, Math.min(area.height(), tipY)))))
                        / 24.0;
                double far = Math.min(1, radius / (720 * area.scale()));
                double tone = 0.96 - 0.80 * Math.sqrt(far);
                double glint = 0.10 * (cos * 0.6 - sin * 0.8);
                boolean isAccent = ring <= accentRing;
                petal(
                        light,
                        isAccent ? palette.sun() : palette.art(clamp(tone + 0.05 + glint), seen),
                        heart,
                        radius,
                        angle,
                        petals,
                        1);
                petal(
                        dark,
                        isAccent
                                ? palette.sun().mixed(palette.shadow(), 0.14)
                                : palette.art(clamp(tone - 0.07 + glint), seen),
                        heart,
                        radius,
                        angle,
                        petals,
                        -1);
                shade(shadow, heart, radius, angle, petals);
            }
            svg.fill(shadow, shade);
            if (ring == 0) {
                svg.fill(
                        new Path().circle(heart.x(), heart.y(), 1.2 * radius),
                        palette.sun().mixed(palette.shadow(), 0.25));
            }
            light.draw(svg);
            dark.draw(svg);
        }
    }

    private static double clamp(double tone) {
        return Math.max(0.02, Math.min(1, tone));
    }

    private static void shade(Path path, Focus heart, double radius, double angle, int petals) {
        half(path, heart, 1.035 * radius, angle, petals, 1.10);
        half(path, heart, 1.035 * radius, angle, petals, -1.10);
    }

    private static void petal(
            Fills fills, Oklch colour, Focus heart, double radius, double angle, int petals, double side) {
        half(fills.of(colour), heart, radius, angle, petals, side);
    }

    /** One half of a petal, on one side of its rib. */
    private static void half(Path path, Focus heart, double radius, double angle, int petals, double side) {
        double breadth = side * 0.60 * Math.PI / petals * 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double c2 = StrictMath.cos(angle + breadth);
        double s2 = StrictMath.sin(angle + breadth);
        path.move(heart.x() + 0.45 * radius * cos, heart.y() + 0.45 * radius * sin)
                .cubic(
                        heart.x() + 0.62 * radius * c2, heart.y() + 0.62 * radius * s2,
                        heart.x() + 0.90 * radius * c2, heart.y() + 0.90 * radius * s2,
                        heart.x() + radius * cos, heart.y() + radius * sin)
                .close();
    }
}

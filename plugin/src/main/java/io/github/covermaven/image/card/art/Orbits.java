package io.github.covermaven.image.card.art;

/** Worlds around a sun: zones cut from paper, thin orbits, each world with its day and its night. */
final class Orbits implements Art {

    private static final int ZONES = 6;
    private static final int WORLDS = 9;
    private static final int STARS = 90;
    private static final double LARGEST = 60;

    @Override
    public void draw(Sheet sheet) {
        Focus centre = Focus.of(sheet);
        double inner = sheet.between(56, 78) * sheet.scale();
        sheet.svg().ground(sheet.palette().art(0.02));
        stars(sheet);
        zones(sheet, centre, inner);
        orbits(sheet, centre, inner);
        Crowd crowd = new Crowd(sheet.area(), LARGEST * sheet.scale(), LARGEST);
        for (int i = 0; i < WORLDS; i++) {
            place(sheet, centre, inner + (66 + 52 * i) * sheet.scale(), i, crowd);
        }
        sun(sheet, centre, inner);
    }

    private static void stars(Sheet sheet) {
        Fills stars = new Fills();
        for (int i = 0; i < STARS; i++) {
            stars.of(sheet.palette().art(0.20 + 0.05 * sheet.random().nextInt(4)))
                    .circle(sheet.between(0, sheet.width()), sheet.between(0, sheet.height()), sheet.between(0.8, 1.8));
        }
        stars.draw(sheet.svg());
    }

    private static void zones(Sheet sheet, Focus centre, double inner) {
        double[] radii = new double[ZONES];
        double edge = inner;
        for (int i = 0; i < ZONES; i++) {
            edge += (sheet.between(58, 120) + 12 * i) * sheet.scale();
            radii[i] = edge;
        }
        for (int i = ZONES - 1; i >= 0; i--) {
            double near = 1 - (double) i / ZONES;
            double tone = 0.04 + 0.62 * near * near;
            double shade = sheet.palette().isDark() ? Math.max(0, 0.6 * (tone - 0.08)) : tone + 0.05;
            sheet.svg()
                    .fill(new Path().circle(centre.x() + 3, centre.y() + 6, radii[i] + 3), Fade.tone(sheet, shade))
                    .fill(new Path().circle(centre.x(), centre.y(), radii[i]), Fade.tone(sheet, tone));
        }
    }

    private static void orbits(Sheet sheet, Focus centre, double inner) {
        Path orbits = new Path();
        double radius = inner + 34 * sheet.scale();
        while (radius < sheet.width() + sheet.height()) {
            orbits.circle(centre.x(), centre.y(), radius);
            radius += sheet.between(30, 90) * sheet.scale();
        }
        sheet.svg().stroke(orbits, Fade.tone(sheet, 0.70), 1.2);
    }

    private static void place(Sheet sheet, Focus centre, double distance, int index, Crowd crowd) {
        for (int trial = 0; trial < 30; trial++) {
            double angle = sheet.between(0, 2 * Math.PI);
            double x = centre.x() + distance * StrictMath.cos(angle);
            double y = centre.y() + distance * StrictMath.sin(angle);
            double size =
                    (8 + 34 * sheet.random().nextDouble() * sheet.random().nextDouble() + 2 * index) * sheet.scale();
            boolean isInside = x > 20 && y > 20 && x < sheet.width() - 20 && y < sheet.height() - 20;
            if (isInside && sheet.presence(x, y) > 0.6 && crowd.isFree(x, y, 1.9 * size)) {
                crowd.add(x, y, 1.9 * size);
                world(sheet, new Disc(x, y, size), angle);
                return;
            }
        }
    }

    /**
     * @param away the direction in which the sun is not
     */
    private static void world(Sheet sheet, Disc disc, double away) {
        Palette palette = sheet.palette();
        double cos = StrictMath.cos(away);
        double sin = StrictMath.sin(away);
        boolean isAccent = sheet.chance(20);
        double tone = sheet.between(0.70, 0.95);
        Oklch day = isAccent ? palette.accent() : palette.art(tone);
        Oklch noon = isAccent ? day.mixed(palette.ink(), 0.15) : palette.art(tone - 0.12);
        Svg svg = sheet.svg();
        svg.fill(
                new Path().circle(disc.x() + 2, disc.y() + 4, disc.radius() + 2),
                palette.shadow(),
                palette.isDark() ? 0.25 : 0.12);
        svg.fill(disc.path(), day);
        if (disc.radius() > 17) {
            svg.fill(disc.within(0.66, -0.2 * cos, -0.2 * sin).path(), noon);
        }
        svg.fill(disc.half(cos, sin), palette.shadow(), palette.isDark() ? 0.42 : 0.28);
        if (disc.radius() > 20) {
            ring(sheet, disc);
        }
    }

    private static void ring(Sheet sheet, Disc disc) {
        double tilt = sheet.between(-0.5, 0.5);
        double dx = 1.65 * disc.radius() * StrictMath.cos(tilt);
        double dy = 1.65 * disc.radius() * StrictMath.sin(tilt);
        double sag = 0.5 * disc.radius();
        Path path = new Path()
                .move(disc.x() - dx, disc.y() - dy)
                .cubic(
                        disc.x() - dx - dy / 2,
                        disc.y() - dy + sag,
                        disc.x() + dx - dy / 2,
                        disc.y() + dy + sag,
                        disc.x() + dx,
                        disc.y() + dy);
        sheet.svg().stroke(path, sheet.palette().art(sheet.palette().isDark() ? 0.9 : 0.6), 2.4);
    }

    private static void sun(Sheet sheet, Focus centre, double radius) {
        Palette palette = sheet.palette();
        Oklch pale = palette.isDark() ? palette.ink() : palette.art(0);
        sheet.svg()
                .fill(new Path().circle(centre.x(), centre.y(), radius + 9), palette.sun(), 0.25)
                .fill(new Path().circle(centre.x(), centre.y(), radius), palette.sun())
                .fill(
                        new Path().circle(centre.x(), centre.y(), 0.72 * radius),
                        palette.sun().mixed(pale, 0.25))
                .fill(
                        new Path().circle(centre.x(), centre.y(), 0.42 * radius),
                        palette.sun().mixed(pale, 0.5));
    }
}

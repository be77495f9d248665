package io.github.covermaven.image.card.art;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Discs packed side by side: plain, split, ringed, grooved, as targets; large ones first, small ones in the gaps. */
final class Circles implements Art {

    private static final double[] RADII = {118, 92, 70, 52, 38, 27, 19, 13, 8.5, 5.5};
    private static final int TRIALS_A_STEP = 130;

    private record Disc(double x, double y, double radius) {}

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        svg.ground(palette.art(0.02, 0.6));
        List<Disc> discs = pack(area, random);
        Simplex hills = new Simplex(random);
        double[] tones = Ranks.of(discs.stream()
                .mapToDouble(disc -> hills.at(disc.x / 420, disc.y / 420)
                        + 0.7 * area.presence(disc.x, disc.y)
                        + 0.9 * random.nextDouble())
                .toArray());
        int accents = 0;
        for (int i = 0; i < discs.size(); i++) {
            Disc disc = discs.get(i);
            double presence = area.presence(disc.x, disc.y);
            boolean isAccent = presence > 0.8
                    && disc.radius > 7
                    && disc.radius < 45 * area.scale()
                    && accents < 7
                    && random.nextInt(100) < 9;
            accents += isAccent ? 1 : 0;
            new Brush(palette, 0.09 + 0.91 * presence, 0.14 + 0.80 * tones[i], isAccent, svg).draw(disc, random);
        }
    }

    private static List<Disc> pack(Area area, Random random) {
        double scale = area.scale();
        Crowd crowd = new Crowd(area, RADII[0] * scale);
        List<Disc> discs = new ArrayList<>();
        double share = area.width() * area.height() / (1200 * 630) / (scale * scale);
        for (int step = 0; step < RADII.length; step++) {
            double radius = RADII[step] * scale;
            double gap = Math.max(2.2, Math.min(6, 0.14 * radius)) * scale;
            int trials = (int) (share * TRIALS_A_STEP * (1 + 0.9 * step * step));
            int wanted = (int) (share * (2 + 1.1 * step * step * step / 4.0 + 2.2 * step * step));
            for (int i = 0; i < trials && wanted > 0; i++) {
                double x = random.nextDouble() * (area.width() + radius) - radius / 2;
                double y = random.nextDouble() * (area.height() + radius) - radius / 2;
                if (crowd.isFree(x, y, radius + gap)) {
                    crowd.add(x, y, radius);
                    discs.add(new Disc(x, y, radius));
                    wanted--;
                }
            }
        }
        return discs;
    }

    /** How one disc is painted. */
    private record Brush(Palette palette, double presence, double tone, boolean isAccent, Svg svg) {

        void draw(Disc disc, Random random) {
            int kind = random.nextInt(100);
            double turn = random.nextInt(8) * 45 + 22.5;
            if (disc.radius < 12 || isAccent) {
                plain(disc, tone);
            } else if (kind < 30 && disc.radius > 24) {
                plain(disc, tone);
                dent(disc);
            } else if (kind < 52) {
                split(disc, turn);
            } else if (kind < 70) {
                ring(disc);
            } else if (kind < 90 || disc.radius < 24) {
                grooves(disc);
            } else {
                hatched(disc, turn);
            }
        }

        private Oklch colour(double tone) {
            return palette.art(Math.max(0.04, Math.min(1, tone)), presence);
        }

        private void plain(Disc disc, double tone) {
            svg.fill(
                    new Path().circle(disc.x, disc.y, disc.radius),
                    isAccent ? palette.accent().mixed(palette.ground(), 1 - presence) : colour(tone));
        }

        /** A smaller disc within, paler, off the middle: the light comes from above. */
        private void dent(Disc disc) {
            double r = disc.radius;
            svg.fill(new Path().circle(disc.x + 0.14 * r, disc.y - 0.14 * r, 0.72 * r), colour(tone + 0.08));
            svg.fill(new Path().circle(disc.x + 0.26 * r, disc.y - 0.26 * r, 0.44 * r), colour(tone + 0.16));
        }

        private void split(Disc disc, double turn) {
            plain(disc, tone);
            double x = StrictMath.cos(StrictMath.toRadians(turn)) * disc.radius;
            double y = StrictMath.sin(StrictMath.toRadians(turn)) * disc.radius;
            svg.fill(
                    new Path()
                            .move(disc.x - x, disc.y - y)
                            .arc(disc.radius, disc.x + y, disc.y - x)
                            .arc(disc.radius, disc.x + x, disc.y + y)
                            .close(),
                    colour(tone > 0.5 ? tone - 0.22 : tone + 0.22));
        }

        private void ring(Disc disc) {
            double width = 0.24 * disc.radius;
            svg.stroke(new Path().circle(disc.x, disc.y, disc.radius - width / 2), colour(tone), width);
            svg.fill(
                    new Path().circle(disc.x, disc.y, 0.46 * disc.radius),
                    colour(tone > 0.5 ? tone - 0.3 : tone + 0.3));
        }

        private void grooves(Disc disc) {
            int count = (int) Math.max(2, Math.min(7, disc.radius / 7));
            double width = disc.radius / (2 * count - 0.5);
            Path path = new Path();
            for (int i = 0; i < count; i++) {
                path.circle(disc.x, disc.y, disc.radius - width / 2 - 2 * i * width);
            }
            svg.stroke(path, colour(tone), 0.8 * width);
        }

        private void hatched(Disc disc, double turn) {
            svg.stroke(new Path().circle(disc.x, disc.y, disc.radius - 1.5), colour(tone), 3);
            int count = (int) Math.max(4, Math.min(11, disc.radius / 6));
            double step = 2 * disc.radius / count;
            double cos = StrictMath.cos(StrictMath.toRadians(turn));
            double sin = StrictMath.sin(StrictMath.toRadians(turn));
            Path path = new Path();
            for (int i = 0; i < count; i++) {
                double off = (i + 0.5) * step - disc.radius;
                double half = Math.sqrt(disc.radius * disc.radius - off * off) - 1.5 - 0.21 * step;
                path.move(disc.x + off * cos - half * sin, disc.y + off * sin + half * cos)
                        .line(disc.x + off * cos + half * sin, disc.y + off * sin - half * cos);
            }
            svg.stroke(path, colour(tone), 0.42 * step);
        }
    }
}

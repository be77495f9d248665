package io.github.covermaven.image.card.art;

import java.util.ArrayList;
import java.util.List;

/** Discs packed side by side: plain, split, ringed, grooved, hatched; large ones first, small ones in the gaps. */
final class Circles implements Art {

    private static final double[] RADII = {118, 92, 70, 52, 38, 27, 19, 13, 8.5, 5.5};

    /** Smaller ones show nothing but their colour, or not all of the patterns. */
    private static final double PLAIN = 12;

    private static final double SIMPLE = 24;
    private static final double LARGEST_ACCENT = 45;
    private static final int MOST_ACCENTS = 7;

    @Override
    public void draw(Sheet sheet) {
        Palette palette = sheet.palette();
        sheet.svg().ground(palette.art(0.01));
        List<Disc> discs = pack(sheet);
        Simplex hills = new Simplex(sheet.random());
        double[] tones = Ranks.of(discs.stream()
                .mapToDouble(disc -> hills.at(disc.x() / 420, disc.y() / 420)
                        + 0.7 * sheet.presence(disc.x(), disc.y())
                        + sheet.between(0, 0.9))
                .toArray());
        int accents = 0;
        for (int i = 0; i < discs.size(); i++) {
            Disc disc = discs.get(i);
            double presence = sheet.presence(disc.x(), disc.y());
            boolean isAccent = sheet.chance(9)
                    && presence > 0.85
                    && disc.radius() > 7
                    && disc.radius() < LARGEST_ACCENT * sheet.scale()
                    && accents < MOST_ACCENTS;
            if (isAccent) {
                accents++;
                sheet.svg().fill(disc.path(), palette.accent());
            } else {
                paint(disc, new DiscBrush(sheet.svg(), palette, presence, 0.14 + 0.80 * tones[i]), sheet);
            }
        }
    }

    private static void paint(Disc disc, DiscBrush brush, Sheet sheet) {
        int kind = sheet.random().nextInt(100);
        double angle = StrictMath.toRadians(sheet.random().nextInt(8) * 45 + 22.5);
        if (disc.radius() < PLAIN) {
            brush.plain(disc);
        } else if (kind < 30 && disc.radius() > SIMPLE) {
            brush.ball(disc);
        } else if (kind < 52) {
            brush.split(disc, angle);
        } else if (kind < 70) {
            brush.target(disc);
        } else if (kind < 90 || disc.radius() < SIMPLE) {
            brush.grooves(disc);
        } else {
            brush.hatch(disc, angle);
        }
    }

    private static List<Disc> pack(Sheet sheet) {
        double largest = RADII[0] * sheet.scale();
        Crowd crowd = new Crowd(sheet.area(), largest, Math.max(24, largest / 3));
        List<Disc> discs = new ArrayList<>();
        double room = sheet.width() * sheet.height() / (1200 * 630) / (sheet.scale() * sheet.scale());
        for (int step = 0; step < RADII.length; step++) {
            double radius = RADII[step] * sheet.scale();
            double gap = Math.max(2.2, Math.min(6, 0.14 * radius)) * sheet.scale();
            int trials = (int) (room * 130 * (1 + 0.9 * step * step));
            int wanted = (int) (room * (2 + 2.2 * step * step + 0.275 * step * step * step));
            for (int i = 0; i < trials && wanted > 0; i++) {
                double x = sheet.between(-radius / 2, sheet.width() + radius / 2);
                double y = sheet.between(-radius / 2, sheet.height() + radius / 2);
                if (crowd.isFree(x, y, radius + gap)) {
                    crowd.add(x, y, radius);
                    discs.add(new Disc(x, y, radius));
                    wanted--;
                }
            }
        }
        return discs;
    }
}

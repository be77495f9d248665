package io.github.covermaven.image.card.art;

/**
 * Paints one disc.
 *
 * @param presence how much of it is seen
 */
record DiscBrush(Svg svg, Palette palette, double presence, double tone) {

    /** So much darker or lighter, whichever there is room for. */
    private DiscBrush other(double difference) {
        return with(tone > 0.5 ? tone - difference : tone + difference);
    }

    private DiscBrush with(double other) {
        return new DiscBrush(svg, palette, presence, other);
    }

    private Oklch colour() {
        return palette.art(Math.max(0.04, Math.min(1, tone)), presence);
    }

    void plain(Disc disc) {
        svg.fill(disc.path(), colour());
    }

    /** Smaller discs within, paler, off the middle. */
    void ball(Disc disc) {
        plain(disc);
        with(tone + 0.08).plain(disc.within(0.72, 0.14, -0.14));
        with(tone + 0.16).plain(disc.within(0.44, 0.26, -0.26));
    }

    /** Two halves. */
    void split(Disc disc, double angle) {
        plain(disc);
        svg.fill(
                disc.half(StrictMath.cos(angle), StrictMath.sin(angle)),
                other(0.22).colour());
    }

    void target(Disc disc) {
        svg.stroke(disc.within(0.88, 0, 0).path(), colour(), 0.24 * disc.radius());
        other(0.3).plain(disc.within(0.46, 0, 0));
    }

    /** Many rings. */
    void grooves(Disc disc) {
        int count = (int) Math.max(2, Math.min(7, disc.radius() / 7));
        double width = disc.radius() / (2 * count - 0.5);
        Path path = new Path();
        for (int i = 0; i < count; i++) {
            path.circle(disc.x(), disc.y(), disc.radius() - width / 2 - 2 * i * width);
        }
        svg.stroke(path, colour(), 0.8 * width);
    }

    /** Parallel lines in a ring. */
    void hatch(Disc disc, double angle) {
        int count = (int) Math.max(4, Math.min(11, disc.radius() / 6));
        double step = 2 * disc.radius() / count;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        Path path = new Path();
        for (int i = 0; i < count; i++) {
            double off = (i + 0.5) * step - disc.radius();
            double half = Math.sqrt(disc.radius() * disc.radius() - off * off) - 1.5 - 0.21 * step;
            path.move(disc.x() + off * cos - half * sin, disc.y() + off * sin + half * cos)
                    .line(disc.x() + off * cos + half * sin, disc.y() + off * sin - half * cos);
        }
        svg.stroke(path, colour(), 0.42 * step);
        svg.stroke(new Disc(disc.x(), disc.y(), disc.radius() - 1.5).path(), colour(), 3);
    }
}

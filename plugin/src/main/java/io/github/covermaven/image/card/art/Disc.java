package io.github.covermaven.image.card.art;

/** A disc in the plane. */
record Disc(double x, double y, double radius) {

    /** One that is as many times as large, moved by shares of this one's radius. */
    Disc within(double share, double right, double down) {
        return new Disc(x + right * radius, y + down * radius, share * radius);
    }

    Path path() {
        return new Path().circle(x, y, radius);
    }

    /**
     * One half of it.
     *
     * @param cos of the angle between the x axis and the middle of the half's rim
     * @param sin of that angle
     */
    Path half(double cos, double sin) {
        double dx = radius * cos;
        double dy = radius * sin;
        return new Path()
                .move(x + dy, y - dx)
                .arc(radius, x + dx, y + dy)
                .arc(radius, x - dy, y + dx)
                .close();
    }
}

package io.github.covermaven.image.card.art;

/**
 * A pointed petal.
 *
 * @param heart of the flower
 * @param radius from the heart to its point
 * @param angle of its rib
 * @param breadth the angle from its rib to where it is broadest, nearly
 */
record Petal(Focus heart, double radius, double angle, double breadth) {

    private static final double FOOT = 0.55;

    double tipX() {
        return x(1, angle);
    }

    double tipY() {
        return y(1, angle);
    }

    /** A larger one, of which a rim can be seen behind this one. */
    Petal behind() {
        return new Petal(heart, 1.028 * radius, angle, 1.08 * breadth);
    }

    void appendTo(Path path) {
        half(path, 1);
        half(path, -1);
    }

    /** What lies on one side (1 or -1) of its rib. */
    void half(Path path, int side) {
        double edge = angle + side * breadth;
        path.move(x(FOOT, angle), y(FOOT, angle))
                .cubic(x(0.66, edge), y(0.66, edge), x(0.90, edge), y(0.90, edge), tipX(), tipY())
                .close();
    }

    private double x(double share, double direction) {
        return heart.x() + share * radius * StrictMath.cos(direction);
    }

    private double y(double share, double direction) {
        return heart.y() + share * radius * StrictMath.sin(direction);
    }
}

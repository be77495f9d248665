package io.github.covermaven.image.card.art;

/**
 * A square, turned by some right angles. Places in it and lengths are given as shares of its side.
 *
 * @param path what is drawn in it
 */
record Tile(Path path, double x, double y, double side, int turns) {

    Tile move(double u, double v) {
        path.move(px(u, v), py(u, v));
        return this;
    }

    Tile line(double u, double v) {
        path.line(px(u, v), py(u, v));
        return this;
    }

    Tile arc(double radius, double u, double v) {
        path.arc(radius * side, px(u, v), py(u, v));
        return this;
    }

    Tile arcBack(double radius, double u, double v) {
        path.arcBack(radius * side, px(u, v), py(u, v));
        return this;
    }

    void close() {
        path.close();
    }

    void disc(double u, double v, double radius) {
        path.circle(px(u, v), py(u, v), radius * side);
    }

    private double px(double u, double v) {
        double share = switch (turns) {
            case 0 -> u;
            case 1 -> 1 - v;
            case 2 -> 1 - u;
            default -> v;
        };
        return x + side * share;
    }

    private double py(double u, double v) {
        double share = switch (turns) {
            case 0 -> v;
            case 1 -> u;
            case 2 -> 1 - v;
            default -> 1 - u;
        };
        return y + side * share;
    }
}

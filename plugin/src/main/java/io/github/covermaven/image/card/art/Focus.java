package io.github.covermaven.image.card.art;

import java.util.Random;

/** The point of an area that draws the eye: away from the words, off the middle. */
record Focus(double x, double y) {

    static Focus of(Area area, Random random) {
        double along = 0.22 + 0.56 * random.nextDouble();
        double away = 0.76 + 0.14 * random.nextDouble();
        return switch (area.quiet()) {
            case LEFT -> new Focus(away * area.width(), along * area.height());
            case TOP -> new Focus(along * area.width(), away * area.height());
            case BOTTOM -> new Focus(along * area.width(), (1 - away) * area.height());
            case NONE -> new Focus((1 - 0.8 * along) * area.width(), (0.8 * along + 0.08) * area.height());
        };
    }
}

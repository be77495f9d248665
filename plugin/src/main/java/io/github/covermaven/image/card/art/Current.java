package io.github.covermaven.image.card.art;

/** A stream function: what flows follows its lines of equal value, so that nothing piles up anywhere. */
@FunctionalInterface
interface Current {
    double at(double x, double y);
}

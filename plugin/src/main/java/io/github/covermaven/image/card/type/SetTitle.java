package io.github.covermaven.image.card.type;

import java.util.Optional;

/**
 * A title that has been set, in parts that stand below each other.
 *
 * @param series the part of the title that names its series, where it has one: one small line
 * @param subtitle what follows the title's colon, where that is better set smaller
 * @param gap between two of them, in the card's units
 */
public record SetTitle(Optional<Lines> series, Lines title, Optional<Lines> subtitle, double gap) {}

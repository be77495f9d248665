package io.github.covermaven.image.card.type;

import java.util.Optional;

/**
 * A title that has been set.
 *
 * @param subtitle what follows the title's colon, where that is better set smaller and below
 * @param gap between the two, in the card's units
 */
public record SetTitle(Lines title, Optional<Lines> subtitle, double gap) {}

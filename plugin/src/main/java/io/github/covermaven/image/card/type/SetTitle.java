package io.github.covermaven.image.card.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A title that has been set, in parts that stand below each other.
 *
 * @param series the part of the title that names its series, where it has one: one small line
 * @param subtitle what follows the title's colon, where that is better set smaller
 * @param gap between two of them, in the card's units
 */
public record SetTitle(Optional<Lines> series, Lines title, Optional<Lines> subtitle, double gap) {

    /** All parts, the lowest first. */
    public List<Lines> fromBelow() {
        return Stream.of(subtitle, Optional.of(title), series)
                .flatMap(Optional::stream)
                .toList();
    }
}

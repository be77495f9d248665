package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Family;
import io.github.covermaven.image.card.art.Scheme;
import io.github.covermaven.image.card.art.Shade;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Schemes that leave nothing but the turn of the hues open. */
public final class Schemes {

    private Schemes() {}

    /** Each family in each shade. */
    public static Stream<Scheme> all() {
        return Arrays.stream(Family.values())
                .flatMap(family -> Arrays.stream(Shade.values())
                        .map(shade -> new Scheme(Optional.of(family), Optional.of(shade))));
    }
}

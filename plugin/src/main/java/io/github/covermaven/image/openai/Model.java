package io.github.covermaven.image.openai;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a model.
 *
 * @param name as the user typed it
 * @param maker who ends it, and whose price it is
 * @param ends the day its maker ends or ended it
 * @param promptLimit the longest prompt it takes
 */
record Model(
        String name,
        String maker,
        Optional<LocalDate> ends,
        OptionalInt promptLimit,
        Allowed sizes,
        Allowed qualities,
        Allowed formats,
        Prices prices) {

    /** One we know nothing about, such as a relay's own: it is sent what the user set, and no more. */
    static Model unknown(String name) {
        Allowed anything = new Allowed.Anything();
        return new Model(name, "", Optional.empty(), OptionalInt.empty(), anything, anything, anything, Prices.UNKNOWN);
    }
}

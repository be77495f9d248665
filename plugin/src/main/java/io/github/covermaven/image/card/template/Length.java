package io.github.covermaven.image.card.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length in a template: {@code 64} units, {@code 58%} of the canvas, or both as in {@code 100%-194}. */
record Length(double percent, double units) {

    private static final Pattern TEXT =
            Pattern.compile("(?=.)(?:(\\d{1,4}(?:\\.\\d{1,4})?)%)?([+-]?\\d{1,5}(?:\\.\\d{1,4})?)?");

    /** Empty when it is none. */
    static Optional<Length> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Length(
                        number(Optional.ofNullable(matcher.group(1))), number(Optional.ofNullable(matcher.group(2)))))
                : Optional.empty();
    }

    private static double number(Optional<String> digits) {
        return digits.map(Double::parseDouble).orElse(0.0);
    }

    double of(double whole) {
        return percent / 100 * whole + units;
    }
}

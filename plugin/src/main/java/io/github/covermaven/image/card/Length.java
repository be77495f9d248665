package io.github.covermaven.image.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length in a template: {@code 64} units, {@code 58%} of the canvas, or both as in {@code 100%-194}. */
record Length(double percent, double units) {

    private static final Pattern TEXT = Pattern.compile("(?:(\\d+(?:\\.\\d+)?)%)?([+-]?\\d+(?:\\.\\d+)?)?");

    static Length parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (text.isBlank() || !matcher.matches()) {
            throw new IllegalArgumentException("not a length: " + text);
        }
        return new Length(number(matcher.group(1)), number(matcher.group(2)));
    }

    private static double number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    double of(double whole) {
        return percent / 100 * whole + units;
    }
}

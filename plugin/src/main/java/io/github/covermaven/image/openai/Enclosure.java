package io.github.covermaven.image.openai;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A long text of an answer, decoded while it came so that it is never held as text.
 *
 * @param bytes what its base64 stood for; empty when it is damaged
 */
record Enclosure(Optional<byte[]> bytes) {

    /** What stands in its place in the answer: no service has a reason to write that. */
    private static final Pattern REFERENCE = Pattern.compile("\u0001(\\d{1,6})");

    /** The number that is referred to; empty for any other text. */
    static Optional<Integer> number(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}

package io.github.covermaven.frontmatter.header;

import java.util.List;
import java.util.Optional;

/** The way to a value: the keys and list indices (from 0) that a dotted path names, outermost first. */
public record KeyPath(List<String> segments) {

    /** @throws IllegalArgumentException if a segment is empty, as in {@code a..b} */
    public static KeyPath of(String dotted) {
        List<String> segments = dotted.indexOf('.') < 0 ? List.of(dotted) : List.of(dotted.split("\\.", -1));
        for (String segment : segments) {
            if (segment.isBlank()) {
                throw new IllegalArgumentException("not a dotted path: '" + dotted + "'");
            }
        }
        return new KeyPath(segments);
    }

    /** The index that a segment says, or -1 if it is none. */
    public static int index(String segment) {
        if (segment.length() > 6) {
            return -1;
        }
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(segment);
    }

    public String first() {
        return segments.get(0);
    }

    public String last() {
        return segments.get(segments.size() - 1);
    }

    /** The way to what holds the value; empty if that is the root. */
    public Optional<KeyPath> parent() {
        return segments.size() == 1
                ? Optional.empty()
                : Optional.of(new KeyPath(segments.subList(0, segments.size() - 1)));
    }

    @Override
    public String toString() {
        return String.join(".", segments);
    }
}

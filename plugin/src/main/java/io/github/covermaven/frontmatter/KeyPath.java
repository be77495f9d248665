package io.github.covermaven.frontmatter;

import java.util.List;

/** The way to a value: the keys and list indices (from 0) that a dotted path names, outermost first. */
record KeyPath(List<String> segments) {

    /** @throws IllegalArgumentException if a segment is empty, as in {@code a..b} */
    static KeyPath of(String dotted) {
        List<String> segments = List.of(dotted.split("\\.", -1));
        if (segments.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("not a dotted path: '" + dotted + "'");
        }
        return new KeyPath(segments);
    }

    /** The index that a segment says, or -1 if it is none. */
    static int index(String segment) {
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

    @Override
    public String toString() {
        return String.join(".", segments);
    }
}

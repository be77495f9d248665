package io.github.covermaven.frontmatter.header;

import java.util.List;
import java.util.Map;

/** What front matter holds under a key, as the author typed it: no dates, numbers or booleans are made of it. */
public sealed interface Value {

    /** The key is not there. */
    record Absent() implements Value {}

    /** The key is there with nothing behind it, {@code ~} or {@code null}. */
    record Empty() implements Value {}

    /**
     * A scalar.
     *
     * @param text its text, without quotes, escapes resolved
     * @param plain whether it stood without quotes and not in a block, so that {@code true} may mean the boolean
     */
    record Text(String text, boolean plain) implements Value {}

    /** A list. */
    record Sequence(List<Value> items) implements Value {}

    /** A mapping, in the author's order. */
    record Mapping(Map<String, Value> entries) implements Value {}
}

package io.github.covermaven.frontmatter.header;

/** One thing to do to front matter. */
public sealed interface Change {

    KeyPath path();

    /** Sets the value at a path, and makes what is missing on the way there. */
    record Assignment(KeyPath path, String value) implements Change {}

    /** Takes away a key and its value. */
    record Removal(KeyPath path) implements Change {}
}

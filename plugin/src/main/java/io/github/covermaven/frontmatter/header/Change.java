package io.github.covermaven.frontmatter.header;

/** One thing to do to front matter. */
public sealed interface Change {

    KeyPath path();

    /** Sets the value at a path, and makes what is missing on the way there. */
    record Assignment(KeyPath path, String value) implements Change {}

    /** Takes away a key and its value. */
    record Removal(KeyPath path) implements Change {}

    /** Takes away a value and leaves its key: nothing is behind it then where the format knows that, else an empty text. */
    record Emptying(KeyPath path) implements Change {

        public Assignment toEmptyText() {
            return new Assignment(path, "");
        }
    }
}

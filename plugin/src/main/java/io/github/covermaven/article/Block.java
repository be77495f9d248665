package io.github.covermaven.article;

/** A piece of an article's text, inline markup taken off. Line ends that its author made are kept as LF. */
sealed interface Block {

    /** Stands in a text for something that words cannot tell: code, a formula, a URL. */
    char HOLE = '\uFFFC';

    String text();

    /** The title of a section; 1 is the highest level. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of running text, or of a quotation. */
    record Prose(String text) implements Block {}

    /** A paragraph inside a list. */
    record Item(String text) implements Block {}

    /** A fenced block that is not said to be code. */
    record Fence(String text) implements Block {}
}

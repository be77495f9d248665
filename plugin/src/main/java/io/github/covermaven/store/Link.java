package io.github.covermaven.store;

/** How a note names its picture. */
public enum Link {
    /** The path from the note's folder: what Markdown means by a path. */
    PATH,
    /** The file's name alone. */
    NAME,
    /** Obsidian's {@code [[path]]} from the vault's root. */
    WIKILINK,
    /** Obsidian's {@code ![[path]]}. */
    EMBED
}

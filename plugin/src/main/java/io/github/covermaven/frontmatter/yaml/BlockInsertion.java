package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;

/**
 * Adds a line at the end of a mapping or list in block style.
 *
 * @param at the end of the last line, or the start of a line
 * @param indent the blanks before the mapping's keys or the list's dashes
 */
record BlockInsertion(Source source, int at, String indent) {

    /** At the root behind trailing comments, but before trailing blank lines, unless these are part of a value. */
    static BlockInsertion into(Document document, Node collection) {
        Source source = document.source();
        int tail = isNothing(collection) ? 0 : new Tail(source).of(collection);
        int at = collection == document.root() ? Math.max(tail, source.contentEnd()) : tail;
        return new BlockInsertion(source, at, isNothing(collection) ? "" : indent(collection, source));
    }

    /** How the line ends that the new one comes behind. */
    String lineBreak() {
        return source.lineBreak(isLineStart() ? Math.max(0, at - 1) : at);
    }

    /** @param text the new line without its indentation and end */
    Splice of(String text) {
        return Splice.insert(at, isLineStart() ? indent + text + lineBreak() : lineBreak() + indent + text);
    }

    private boolean isLineStart() {
        return at == 0 || source.text().charAt(at - 1) == '\n';
    }

    private static boolean isNothing(Node collection) {
        return collection instanceof Node.Mapping mapping && mapping.entries().isEmpty();
    }

    private static String indent(Node collection, Source source) {
        if (collection instanceof Node.Mapping mapping) {
            int key = mapping.entries().get(0).key().span().start();
            int mark = source.text().substring(source.lineStart(key), key).indexOf('?');
            return source.indent(mark < 0 ? key : source.lineStart(key) + mark);
        }
        int item = ((Node.Sequence) collection).items().get(0).span().start();
        return source.indent(Math.max(0, source.text().lastIndexOf('-', item - 1)));
    }
}

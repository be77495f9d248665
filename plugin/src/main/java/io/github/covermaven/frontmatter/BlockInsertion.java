package io.github.covermaven.frontmatter;

/** Adds a line at the end of a mapping or list in block style. */
record BlockInsertion(Document document, Node collection) {

    /** The blanks before its keys or dashes. */
    String indent() {
        if (collection instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            return document.source()
                    .indent(mapping.entries().get(0).key().span().start());
        }
        if (collection instanceof Node.Sequence sequence) {
            int dash = document.source()
                    .text()
                    .lastIndexOf('-', sequence.items().get(0).span().start() - 1);
            return document.source().indent(Math.max(0, dash));
        }
        return "";
    }

    String lineBreak() {
        return document.source().lineBreak(line());
    }

    /** @param text the new line without its indentation and end */
    Splice of(String text) {
        return isLineStart()
                ? Splice.insert(at(), indent() + text + lineBreak())
                : Splice.insert(at(), lineBreak() + indent() + text);
    }

    private boolean isLineStart() {
        return new Tail(document.source()).isLineStart(at());
    }

    private int line() {
        return isLineStart() ? Math.max(0, at() - 1) : at();
    }

    /** At the root behind trailing comments, but before trailing blank lines, unless these are part of a value. */
    private int at() {
        Source source = document.source();
        int tail = collection.span().end() == 0 ? 0 : new Tail(source).of(collection);
        return collection == document.root()
                ? Math.max(tail, source.lineEnd(source.trimEnd(source.text().length())))
                : tail;
    }
}

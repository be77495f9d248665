package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;
import java.util.List;

/** Takes a key's own lines out of a mapping in block style: its comment goes with it, blank lines stay. */
record BlockRemoval(Source source, List<Node.Entry> entries, int index) {

    Splice splice() {
        Node.Entry entry = entries.get(index);
        int key = entry.key().span().start();
        Tail tail = new Tail(source);
        int end = tail.of(entry.value());
        if (source.skipBlanks(source.lineStart(key)) == key) {
            return Splice.delete(source.lineStart(key), tail.isLineStart(end) ? end : source.nextLine(end));
        }
        return index + 1 < entries.size() ? pullUp(key, end) : Splice.delete(key, Math.min(end, valueEnd(entry)));
    }

    /** The first key of a list item stands behind the dash: the next takes its place. */
    private Splice pullUp(int key, int end) {
        int next = entries.get(index + 1).key().span().start();
        if (!source.text().substring(end, next).isBlank()) {
            throw source.refusal(end, "a comment stands between the key to remove and the next", "move it elsewhere");
        }
        return Splice.delete(key, next);
    }

    private int valueEnd(Node.Entry entry) {
        return source.trimEnd(entry.value().span().end());
    }
}

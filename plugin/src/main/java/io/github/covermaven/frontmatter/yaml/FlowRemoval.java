package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;
import java.util.List;

/** Takes a key out of braces, with one of the commas beside it. */
record FlowRemoval(Source source, List<Node.Entry> entries, int index) {

    Splice splice() {
        Commas commas = new Commas(source);
        int key = keyStart(index);
        int end = commas.endWithComma(valueEnd(index));
        boolean last = index + 1 == entries.size();
        if (last && index > 0 && commas.only(valueEnd(index - 1), key)) {
            return Splice.delete(valueEnd(index - 1), valueEnd(index));
        }
        if (source.skipBlanks(source.lineStart(key)) == key && source.restIsComment(end)) {
            return Splice.delete(source.lineStart(key), source.nextLine(end));
        }
        return Splice.delete(key, !last && commas.only(end, keyStart(index + 1)) ? keyStart(index + 1) : end);
    }

    private int keyStart(int entry) {
        return entries.get(entry).key().span().start();
    }

    private int valueEnd(int entry) {
        return entries.get(entry).value().span().end();
    }
}

package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.frontmatter.header.Splice;
import java.util.List;
import java.util.Optional;

/**
 * Adds an item at the end of what stands in brackets or braces.
 *
 * @param container from the opening to the closing sign
 * @param last the item that is the last so far
 */
record FlowInsertion(Source source, Span container, Optional<Span> last) {

    List<Splice> of(String text) {
        return last.map(item -> behind(item, text)).orElseGet(() -> List.of(Splice.insert(container.end() - 1, text)));
    }

    private List<Splice> behind(Span item, String text) {
        refuseLoneQuestionMark(item);
        Commas commas = new Commas(source);
        int end = commas.endWithComma(item.end());
        boolean comma = end > item.end();
        if (!hasOwnLine(item) || !source.restIsComment(end)) {
            return List.of(Splice.insert(end, (comma ? " " : ", ") + text));
        }
        int lineEnd = source.lineEnd(end);
        String line = source.lineBreak(end) + source.indent(item.start()) + text;
        return comma
                ? List.of(Splice.insert(lineEnd, line + ","))
                : List.of(Splice.insert(end, ","), Splice.insert(lineEnd, line));
    }

    /** Not every reader takes a comma behind it. */
    private void refuseLoneQuestionMark(Span item) {
        int mark = source.trimEnd(item.end()) - 1;
        if (mark < item.start() && source.text().charAt(mark) == '?') {
            throw source.refusal(mark, "a question mark without a key stands here", "delete it, or write the key");
        }
    }

    private boolean hasOwnLine(Span item) {
        int line = source.lineStart(item.start());
        return line > container.start() && source.skipBlanks(line) == item.start();
    }
}

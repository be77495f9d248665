package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;
import java.util.List;

/** A block scalar's parts: {@code |} or {@code >} with its signs, a comment perhaps, and the lines below. */
record Block(Source source, Node.Scalar scalar) {

    /** Puts a value in one line in its place; the comment and the blank lines behind it stay. */
    List<Splice> replace(String text) {
        int header = signsEnd();
        return List.of(
                new Splice(scalar.span().start(), header, text), Splice.delete(source.lineEnd(header), contentEnd()));
    }

    /** Where the last line that is not blank ends; the header's end if there is none. */
    int contentEnd() {
        return source.lineEnd(Math.max(signsEnd(), source.trimEnd(scalar.span().end())));
    }

    /** Whether lines without letters behind it belong to its text: all if it says so, and those with blanks in them. */
    boolean ownsBlankLines() {
        boolean keeps = source.text().substring(signs(), signsEnd()).indexOf('+') >= 0;
        String behind = source.text().substring(contentEnd(), scalar.span().end());
        return keeps || behind.indexOf(' ') >= 0 || behind.indexOf('\t') >= 0;
    }

    private int signsEnd() {
        return tokenEnd(signs());
    }

    private int signs() {
        int at = scalar.span().start();
        while (source.startsWith("&", at) || source.startsWith("!", at)) {
            at = source.skipBlanks(tokenEnd(at));
        }
        return at;
    }

    private int tokenEnd(int at) {
        int i = at;
        while (i < source.lineEnd(at) && !Source.isBlank(source.text().charAt(i))) {
            i++;
        }
        return i;
    }
}

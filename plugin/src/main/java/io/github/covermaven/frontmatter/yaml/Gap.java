package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;

/** The place of a value that is not there: behind its key's colon, or its list item's dash. */
record Gap(Source source, Node.Scalar missing) {

    /** Keeps a comment behind the key, and uses the one blank that many write behind a colon. */
    Splice fill(String text) {
        int at = missing.span().start();
        if (":-".indexOf(source.text().charAt(at - 1)) < 0) {
            // {cover}: in braces a key needs no colon.
            return Splice.insert(at, ": " + text);
        }
        boolean blank = source.startsWith(" ", at) && source.lineEnd(at) == at + 1;
        return blank ? Splice.insert(at + 1, text) : Splice.insert(at, " " + text);
    }
}

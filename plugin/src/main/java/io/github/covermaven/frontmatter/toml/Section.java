package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Span;
import java.util.List;

/**
 * A header such as {@code [extra]} and what stands below it.
 *
 * @param path empty for what stands above the first header
 * @param repeated whether the header is {@code [[…]]}, one of a list
 * @param header where the header stands
 */
record Section(List<String> path, boolean repeated, Span header, List<Statement> statements) {

    /** Where the last thing in it ends. */
    int end() {
        return statements.isEmpty()
                ? header.end()
                : statements.get(statements.size() - 1).value().end();
    }
}

package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Span;
import java.util.List;
import java.util.Optional;

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
        return last().map(statement -> statement.value().end()).orElse(header.end());
    }

    Optional<Statement> last() {
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements.get(statements.size() - 1));
    }
}

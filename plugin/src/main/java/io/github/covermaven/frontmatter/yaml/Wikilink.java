package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import java.util.List;
import java.util.Optional;

/**
 * Obsidian's links without quotes, which mean something else to YAML: {@code [[a.png]]} is a list in a list,
 * {@code ![[a.png]]} and {@code ![](a.png)} are tags.
 */
final class Wikilink {

    private Wikilink() {}

    /** What the author typed, if it is such a link. */
    static Optional<String> typed(Node node, Source source) {
        return isEmbed(node) || isLink(node)
                ? Optional.of(source.text()
                                .substring(node.span().start(), node.span().end()))
                        .filter(text -> text.indexOf('\n') < 0)
                : Optional.empty();
    }

    private static boolean isEmbed(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.style() == Style.PLAIN
                && scalar.properties().anchor().isEmpty()
                && scalar.properties().tag().startsWith("![");
    }

    private static boolean isLink(Node node) {
        return only(node)
                .flatMap(Wikilink::only)
                .filter(inner -> inner instanceof Node.Scalar)
                .isPresent();
    }

    private static Optional<Node> only(Node node) {
        List<Node> items = node instanceof Node.Sequence sequence
                        && sequence.flow()
                        && sequence.properties().none()
                ? sequence.items()
                : List.of();
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }
}

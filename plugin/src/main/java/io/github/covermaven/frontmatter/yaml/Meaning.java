package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a node says to a reader. */
final class Meaning {

    private final Source source;

    Meaning(Source source) {
        this.source = source;
    }

    Value of(Node node) {
        Optional<String> link = Wikilink.typed(node, source);
        if (link.isPresent()) {
            return new Value.Text(link.get(), true);
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() ? new Value.Empty() : new Value.Text(scalar.text(), scalar.style() == Style.PLAIN);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Value.Sequence(sequence.items().stream().map(this::of).toList());
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping(mapping);
        }
        return alias((Node.Alias) node);
    }

    private Value mapping(Node.Mapping mapping) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key() instanceof Node.Scalar scalar ? scalar.text() : typed(entry.key());
            entries.put(key, of(entry.value()));
        }
        return new Value.Mapping(entries);
    }

    /** An alias of a collection stays what was typed: following them all lets ten lines mean millions of values. */
    private Value alias(Node.Alias alias) {
        return alias.target()
                .filter(node -> node instanceof Node.Scalar)
                .map(this::of)
                .orElseGet(() -> new Value.Text(typed(alias), true));
    }

    private String typed(Node node) {
        return source.text().substring(node.span().start(), node.span().end());
    }
}

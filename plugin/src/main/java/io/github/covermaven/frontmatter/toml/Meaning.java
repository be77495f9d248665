package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the library has read, in our terms. */
final class Meaning {

    private Meaning() {}

    static Optional<JsonNode> at(KeyPath path, JsonNode root) {
        JsonNode node = root;
        for (String segment : path.segments()) {
            node = node.isArray() ? node.path(KeyPath.index(segment)) : node.path(segment);
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    static Value of(JsonNode node) {
        if (node.isArray()) {
            return new Value.Sequence(node.valueStream().map(Meaning::of).toList());
        }
        if (node.isObject()) {
            Map<String, Value> entries = new LinkedHashMap<>();
            node.properties().forEach(entry -> entries.put(entry.getKey(), of(entry.getValue())));
            return new Value.Mapping(entries);
        }
        return new Value.Text(node.asString(), !node.isString());
    }
}

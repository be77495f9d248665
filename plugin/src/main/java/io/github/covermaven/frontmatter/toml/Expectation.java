package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.KeyPath;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a document must say after a change, worked out from what it said before, without looking at any text. */
final class Expectation {

    private Expectation() {}

    static ObjectNode with(ObjectNode root, Assignment assignment) {
        ObjectNode expected = root.deepCopy();
        put(expected, assignment.path().segments(), assignment.value());
        return expected;
    }

    static ObjectNode without(ObjectNode root, KeyPath path) {
        ObjectNode expected = root.deepCopy();
        JsonNode parent =
                path.parent().flatMap(way -> Meaning.at(way, expected)).orElse(expected);
        if (parent instanceof ObjectNode object) {
            object.remove(path.last());
        }
        return expected;
    }

    private static void put(JsonNode parent, List<String> path, String value) {
        String name = path.get(0);
        JsonNode child = path.size() == 1 ? JsonNodeFactory.instance.stringNode(value) : child(parent, path);
        if (parent instanceof ArrayNode list && KeyPath.index(name) < list.size()) {
            list.set(KeyPath.index(name), child);
        } else if (parent instanceof ArrayNode list) {
            list.add(child);
        } else {
            ((ObjectNode) parent).set(name, child);
        }
        if (path.size() > 1) {
            put(child, path.subList(1, path.size()), value);
        }
    }

    /** What is there already, or a new list or table, as the next segment has it. */
    private static JsonNode child(JsonNode parent, List<String> path) {
        return Meaning.at(new KeyPath(path.subList(0, 1)), parent)
                .orElseGet(() -> path.get(1).equals("0")
                        ? JsonNodeFactory.instance.arrayNode()
                        : JsonNodeFactory.instance.objectNode());
    }
}

package io.github.covermaven.image.openai;

import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that services speak. */
final class Json {

    /** Takes strings up to 100 million characters, as a picture may come as one: as much as a body can hold. */
    private static final JsonMapper MAPPER = new JsonMapper();

    /** For what users type: nothing may follow, nothing be said twice. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** The tree that the bytes hold; empty when they are not whole JSON. */
    static Optional<JsonNode> parse(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readTree(bytes)).filter(JsonNode::isContainer);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * A request's body: the fields, the object laid over them, and without what a service does not take.
     *
     * @param extra a JSON object, or an empty text
     */
    static ObjectNode body(Map<String, Object> fields, String extra, Set<String> without) {
        ObjectNode body = MAPPER.valueToTree(fields);
        if (!extra.isEmpty()) {
            lay((ObjectNode) MAPPER.readTree(extra), body);
        }
        body.properties().removeIf(field -> field.getValue().isNull() || without.contains(field.getKey()));
        return body;
    }

    static byte[] bytes(ObjectNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /**
     * JSON objects that the user typed, laid over each other, in one spelling.
     *
     * @throws SettingsException when one is no JSON object, or asks for several pictures
     */
    static String overlaid(List<String> texts) {
        ObjectNode all = MAPPER.createObjectNode();
        for (String text : texts) {
            lay(object(text), all);
        }
        for (String number : List.of("n", "batch_size")) {
            if (all.path(number).asInt(1) > 1) {
                throw new SettingsException(
                        "cover.extraBody asks for several pictures at once (%s), of which one would be used"
                                .formatted(number),
                        "leave it out");
            }
        }
        return MAPPER.writeValueAsString(sorted(all));
    }

    /** The names of an object's fields. */
    static Set<String> names(String object) {
        return Set.copyOf(MAPPER.readTree(object).propertyNames());
    }

    private static ObjectNode object(String text) {
        try {
            if (STRICT.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            // Refused below; its message would quote what may be secret.
        }
        throw new SettingsException("cover.extraBody is no JSON object", "write it as in {\"seed\": 7}");
    }

    /** Deep: objects are laid over objects, anything else replaces what is there. */
    private static void lay(ObjectNode over, ObjectNode under) {
        for (Map.Entry<String, JsonNode> field : over.properties()) {
            if (field.getValue() instanceof ObjectNode upper && under.get(field.getKey()) instanceof ObjectNode lower) {
                lay(upper, lower);
            } else {
                under.set(field.getKey(), field.getValue());
            }
        }
    }

    private static ObjectNode sorted(ObjectNode object) {
        ObjectNode sorted = MAPPER.createObjectNode();
        object.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> sorted.set(
                        field.getKey(),
                        field.getValue() instanceof ObjectNode inner ? sorted(inner) : field.getValue()));
        return sorted;
    }
}

package io.github.covermaven.image.openai;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that services speak. */
final class Json {

    /** Takes strings up to 100 million characters, as a picture may come as one: as much as a body can hold. */
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** The tree that the bytes hold; empty when they are not whole JSON. */
    static Optional<JsonNode> parse(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readTree(bytes)).filter(JsonNode::isContainer);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}

package io.github.covermaven.image.openai;

import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Set;

/**
 * What is laid over every request.
 *
 * @param json an object in one spelling, however it was typed; empty when there is nothing
 * @param names of its fields
 */
record ExtraBody(String json, Set<String> names) {

    static final ExtraBody NONE = new ExtraBody("", Set.of());

    /**
     * Loads JSON only when there is something to read.
     *
     * @throws SettingsException when one is no JSON object, or asks for several pictures
     */
    static ExtraBody of(List<String> objects) {
        if (objects.isEmpty()) {
            return NONE;
        }
        String json = Json.overlaid(objects);
        return new ExtraBody(json, Json.names(json));
    }
}

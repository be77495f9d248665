package io.github.covermaven.image.openai;

import io.github.covermaven.problem.SettingsException;
import java.util.List;

/**
 * What is laid over every request.
 *
 * @param json an object in one spelling, however it was typed; empty when there is nothing
 */
record ExtraBody(String json) {

    static final ExtraBody NONE = new ExtraBody("");

    /**
     * Loads JSON only when there is something to read.
     *
     * @throws SettingsException when one is no JSON object, or asks for several pictures
     */
    static ExtraBody of(List<String> objects) {
        return objects.isEmpty() ? NONE : new ExtraBody(Json.overlaid(objects));
    }
}

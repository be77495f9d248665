package io.github.covermaven.image.openai;

import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Set;

/**
 * What is laid over every request. Read when a request is made or told, so that a run that has none loads no JSON: what a
 * picture was drawn with was read then.
 *
 * @param objects as they were typed, the last on top
 */
record ExtraBody(List<String> objects) {

    ExtraBody {
        objects = List.copyOf(objects);
    }

    /**
     * An object in one spelling, however it was typed; empty when there is nothing.
     *
     * @throws SettingsException when one is no JSON object, or asks for several pictures
     */
    String json() {
        return objects.isEmpty() ? "" : Json.overlaid(objects);
    }

    /** The names of its fields. */
    Set<String> names() {
        return objects.isEmpty() ? Set.of() : Json.names(json());
    }
}

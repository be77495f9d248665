package io.github.covermaven.image.card.template;

import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Map;

/**
 * An XML element of a template or a logo.
 *
 * @param isPlaceholder of our namespace, for us to replace; else plain SVG
 */
record Element(
        boolean isPlaceholder, String name, Map<String, String> attributes, List<Element> children, Place place) {

    /** It as it is typed, for messages. */
    String tag() {
        return (isPlaceholder ? "<c:" : "<") + name + ">";
    }

    SettingsException refusal(String problem, String remedy) {
        return place.refusal(problem, remedy);
    }
}

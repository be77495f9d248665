package io.github.covermaven.image.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a template.
 *
 * @param isPlaceholder of our namespace, for us to replace; else plain SVG
 */
record Element(boolean isPlaceholder, String name, Map<String, String> attributes, List<Element> children) {

    boolean is(String placeholder) {
        return isPlaceholder && name.equals(placeholder);
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** A length, which must be there. */
    Length length(String key) {
        return Length.parse(
                attribute(key).orElseThrow(() -> new IllegalArgumentException("<c:" + name + "> lacks " + key)));
    }

    /** A number, which must be there. */
    double number(String key) {
        return length(key).units();
    }
}

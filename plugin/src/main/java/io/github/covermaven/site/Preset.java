package io.github.covermaven.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a kind of site: its lines in {@code sites.properties}, where each is explained. */
record Preset(String name, Map<String, String> lines) {

    Optional<String> line(String what) {
        return Optional.ofNullable(lines.get(what));
    }

    List<String> list(String what) {
        return line(what).map(text -> Arrays.asList(text.split(","))).orElse(List.of());
    }

    /** Whether it says no more than that the site's theme is not known. */
    boolean isPlain() {
        return lines.containsKey("plain");
    }
}

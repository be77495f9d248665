package io.github.covermaven.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is known of a kind of site: its lines in {@code sites.properties}, where each is explained. */
record Preset(String name, Map<String, String> lines) {

    Optional<String> line(String what) {
        return Optional.ofNullable(lines.get(what));
    }

    List<String> list(String what) {
        return line(what).map(text -> Arrays.asList(text.split(","))).orElse(List.of());
    }

    /** What one of the site's files has to say; a group called KEY in it is the key to write. */
    Optional<Pattern> says() {
        return line("says")
                .filter(text -> !text.contains("THEME") || lines.containsKey("theme"))
                .map(text -> Pattern.compile(text.replace("THEME", line("theme").orElse(""))));
    }

    /** The generator whose preset it is: what its name begins with. */
    String family() {
        return name.split("-", 2)[0];
    }

    /** How sure it is, among the presets of its generator, that a site is of this kind when all that is asked of it is there. */
    int certainty() {
        if (isPlain()) {
            return 1;
        }
        if (says().isEmpty()) {
            return 2;
        }
        return lines.containsKey("theme") ? 4 : 3;
    }

    boolean isNotebook() {
        return lines.containsKey("notebook");
    }

    /** The same, but for one line. */
    Preset with(String what, String value) {
        Map<String, String> changed = new TreeMap<>(lines);
        changed.put(what, value);
        return new Preset(name, changed);
    }

    /** Whether it says no more than that the site's theme is not known. */
    boolean isPlain() {
        return lines.containsKey("plain");
    }
}

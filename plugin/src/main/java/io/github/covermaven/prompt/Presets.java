package io.github.covermaven.prompt;

import io.github.covermaven.problem.BrokenException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts that come with the plugin. */
final class Presets {

    /** One a line, {@code name: text}. */
    static final List<Style> ALL = resource("styles.txt")
            .lines()
            .filter(line -> line.contains(":"))
            .map(line -> line.split(": ", 2))
            .map(entry -> new Style(entry[0], entry[1]))
            .toList();

    private Presets() {}

    static String resource(String name) {
        try (InputStream in = Presets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BrokenException("the plugin's jar lacks " + name, "install the plugin again", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BrokenException("the plugin's jar cannot be read", "install the plugin again", e);
        }
    }
}

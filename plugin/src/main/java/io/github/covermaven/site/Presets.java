package io.github.covermaven.site;

import io.github.covermaven.problem.BrokenException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The table {@code sites.properties}. */
final class Presets {

    private static final String FAMILY = "-*";

    private final Map<String, Map<String, String>> blocks = blocks();

    /** All of them, by name. */
    List<Preset> all() {
        List<Preset> presets = new ArrayList<>();
        blocks.forEach((name, own) -> {
            if (!name.endsWith(FAMILY)) {
                Map<String, String> lines = new TreeMap<>(blocks.getOrDefault(family(name), Map.of()));
                lines.putAll(own);
                presets.add(new Preset(name, lines));
            }
        });
        return presets;
    }

    /** Those the user may name. */
    List<String> names() {
        return all().stream()
                .filter(preset -> !preset.isPlain())
                .map(Preset::name)
                .toList();
    }

    Optional<Preset> find(String name) {
        return all().stream()
                .filter(preset -> preset.name().equals(name) && !preset.isPlain())
                .findFirst();
    }

    private static String family(String name) {
        return name.split("-", 2)[0] + FAMILY;
    }

    private static Map<String, Map<String, String>> blocks() {
        Properties table = new Properties();
        try (InputStream in = Presets.class.getResourceAsStream("sites.properties")) {
            if (in == null) {
                throw new IOException("it is not in the jar");
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BrokenException(
                    "cannot read the table of sites: " + e.getMessage(), "install the plugin anew", e);
        }
        Map<String, Map<String, String>> blocks = new TreeMap<>();
        for (String line : table.stringPropertyNames()) {
            int dot = line.indexOf('.');
            blocks.computeIfAbsent(line.substring(0, dot), name -> new LinkedHashMap<>())
                    .put(line.substring(dot + 1), table.getProperty(line, ""));
        }
        return blocks;
    }
}

package io.github.covermaven.site;

import io.github.covermaven.disk.Table;
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

    private final List<Preset> all = merged(blocks());

    /** All of them, by name. */
    List<Preset> all() {
        return all;
    }

    /** Each with what holds for its family. */
    private static List<Preset> merged(Map<String, Map<String, String>> blocks) {
        List<Preset> presets = new ArrayList<>();
        blocks.forEach((name, own) -> {
            if (!name.endsWith(FAMILY)) {
                String family = new Preset(name, own).family() + FAMILY;
                Map<String, String> lines = new TreeMap<>(blocks.getOrDefault(family, Map.of()));
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

    private static Map<String, Map<String, String>> blocks() {
        Properties table = Table.read(Presets.class, "sites.properties", "sites");
        Map<String, Map<String, String>> blocks = new TreeMap<>();
        for (String line : table.stringPropertyNames()) {
            int dot = line.indexOf('.');
            blocks.computeIfAbsent(line.substring(0, dot), name -> new LinkedHashMap<>())
                    .put(line.substring(dot + 1), table.getProperty(line, ""));
        }
        return blocks;
    }
}

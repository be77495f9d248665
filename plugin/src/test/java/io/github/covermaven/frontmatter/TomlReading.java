package io.github.covermaven.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** TOML as another reader sees it: every value with its type, by its path. */
record TomlReading(Map<String, String> values) {

    /** @return empty if that reader finds no valid TOML */
    static Optional<TomlReading> of(String toml) {
        TomlParseResult result = Toml.parse(toml);
        if (result.hasErrors()) {
            return Optional.empty();
        }
        TomlReading reading = new TomlReading(new TreeMap<>());
        reading.add("", result);
        return Optional.of(reading);
    }

    boolean says(String path, String value) {
        return ("String " + value).equals(values.get(path));
    }

    /** What it says, without what is at this path or below it. */
    Map<String, String> apartFrom(String path) {
        Map<String, String> rest = new TreeMap<>(values);
        rest.keySet().removeIf(key -> key.equals(path) || key.startsWith(path + "."));
        return rest;
    }

    private void add(String path, Object value) {
        if (value instanceof TomlTable table) {
            table.toMap().forEach((key, child) -> add(path.isEmpty() ? key : path + "." + key, child));
        } else if (value instanceof TomlArray list) {
            List<Object> items = list.toList();
            if (items.isEmpty()) {
                values.put(path, "no items");
            }
            for (int i = 0; i < items.size(); i++) {
                add(path + "." + i, items.get(i));
            }
        } else {
            values.put(path, value.getClass().getSimpleName() + " " + value);
        }
    }
}

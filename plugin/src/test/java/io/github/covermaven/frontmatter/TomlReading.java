package io.github.covermaven.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** TOML as another reader sees it: tomlj, which the code under test does not use. Every value, by its path. */
record TomlReading(Map<String, String> values) {

    /** @return empty if that reader cannot read it */
    static Optional<TomlReading> of(String toml) {
        TomlParseResult result = Toml.parse(toml);
        TomlReading reading = new TomlReading(new TreeMap<>());
        reading.add("", result);
        return Optional.of(reading).filter(read -> !result.hasErrors());
    }

    /** Without what is at this path or below it. */
    Map<String, String> apartFrom(String path) {
        Map<String, String> rest = new TreeMap<>(values);
        rest.keySet().removeIf(key -> key.equals(path) || key.startsWith(path + "."));
        return rest;
    }

    private void add(String path, Object value) {
        if (value instanceof TomlTable table) {
            table.toMap().forEach((key, child) -> add(join(path, key.replace(".", "\\.")), child));
        } else if (value instanceof TomlArray list) {
            List<Object> items = list.toList();
            if (items.isEmpty()) {
                values.put(path, "no items");
            }
            for (int i = 0; i < items.size(); i++) {
                add(join(path, String.valueOf(i)), items.get(i));
            }
        } else {
            values.put(path, value.getClass().getSimpleName() + " " + value);
        }
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}

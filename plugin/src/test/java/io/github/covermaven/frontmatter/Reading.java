package io.github.covermaven.frontmatter;

import io.github.covermaven.frontmatter.yaml.YamlHeader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Front matter as another reader sees it: SnakeYAML's composed nodes, which the code under test does not use. Every
 * scalar, by its path; of a key that stands twice the second has another path, and so has a key with a dot in it.
 */
record Reading(Map<String, String> scalars, Map<String, String> collections) {

    private static final int DEEPEST = 100;
    private static final int LARGEST = 10_000;

    /** @throws YAMLException if this is no YAML, or its aliases make it endless */
    static Reading of(String yaml) {
        Reading reading = new Reading(new LinkedHashMap<>(), new LinkedHashMap<>());
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        Node root = new Yaml(options).compose(new StringReader(yaml));
        if (root != null) {
            reading.add("", root, 0);
        }
        return reading;
    }

    /** The text to be read, if it is YAML. */
    static Optional<String> yaml(FrontMatter frontMatter) {
        return frontMatter.exists() && frontMatter.header() instanceof YamlHeader yaml
                ? Optional.of(yaml.source().text())
                : Optional.empty();
    }

    /** What says something, without what is at this path or below it, and without collections that only lead there. */
    Map<String, String> apartFrom(String path) {
        Map<String, String> rest = new TreeMap<>(scalars);
        rest.putAll(collections);
        rest.keySet()
                .removeIf(key -> key.equals(path)
                        || key.startsWith(path + ".")
                        || path.startsWith(key.isEmpty() ? "" : key + "."));
        return rest;
    }

    /** Whether neither the path nor what leads there has a value that would be replaced. */
    boolean hasNothingOnTheWayTo(String path) {
        boolean scalar = scalars.entrySet().stream()
                .filter(entry -> (path + ".").startsWith(entry.getKey() + "."))
                .anyMatch(entry -> !entry.getValue().equals("tag:yaml.org,2002:null "));
        return !scalar && !collections.containsKey(path);
    }

    /** Whether all of it stands in braces. */
    boolean isFlow() {
        return collections.getOrDefault("", "").startsWith("flow");
    }

    private void add(String path, Node node, int depth) {
        if (depth > DEEPEST || scalars.size() + collections.size() > LARGEST) {
            throw new YAMLException("aliases make this endless");
        }
        if (node instanceof ScalarNode scalar) {
            scalars.put(path, scalar.getTag() + " " + scalar.getValue());
        } else if (node instanceof SequenceNode sequence) {
            collections.put(path, "list " + sequence.getTag());
            List<Node> items = sequence.getValue();
            for (int i = 0; i < items.size(); i++) {
                add(join(path, String.valueOf(i)), items.get(i), depth + 1);
            }
        } else if (node instanceof MappingNode mapping) {
            boolean flow = mapping.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
            collections.put(path, (flow ? "flow mapping " : "mapping ") + mapping.getTag());
            for (NodeTuple entry : mapping.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar
                        ? scalar.getValue().replace(".", "\\.")
                        : "<complex>";
                String place = join(path, key);
                while (scalars.containsKey(place) || collections.containsKey(place)) {
                    place += "'";
                }
                add(place, entry.getValueNode(), depth + 1);
            }
        }
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}

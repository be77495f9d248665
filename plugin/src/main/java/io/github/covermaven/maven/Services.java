package io.github.covermaven.maven;

import io.github.covermaven.disk.Table;
import io.github.covermaven.problem.SettingsException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The presets of {@code cover.service}: the table {@code services.properties}. */
final class Services {

    private static final String EXAMPLE = "example.";

    private final Properties table = Table.read(Services.class, "services.properties", "services");

    /** Their names, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        table.stringPropertyNames().forEach(line -> names.add(line.substring(0, line.indexOf('.'))));
        return names;
    }

    /**
     * The parameters that a service comes with.
     *
     * @throws SettingsException when there is no such service
     */
    Map<String, String> parameters(String service) {
        if (!names().contains(service)) {
            throw new SettingsException(
                    "cover.service=" + service + " is unknown", "use one of " + String.join(", ", names()));
        }
        Map<String, String> parameters = lines(service + ".");
        parameters.keySet().removeIf(name -> name.startsWith(EXAMPLE));
        return parameters;
    }

    /** @throws SettingsException when a parameter is not set that the service cannot do without */
    void requireAll(String service, Parameters parameters) {
        lines(service + "." + EXAMPLE).forEach((name, example) -> {
            if (parameters.text(name).isEmpty()) {
                throw new SettingsException(
                        "cover.service=" + service + " needs cover." + name,
                        "set it to yours, which looks like " + example);
            }
        });
    }

    private Map<String, String> lines(String prefix) {
        Map<String, String> lines = new TreeMap<>();
        for (String line : table.stringPropertyNames()) {
            if (line.startsWith(prefix)) {
                lines.put(line.substring(prefix.length()), table.getProperty(line, ""));
            }
        }
        return lines;
    }
}

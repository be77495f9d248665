package io.github.covermaven.maven;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The file {@code cover.properties} of a vault: parameters for those who have no POM. */
final class VaultProperties {

    private static final String NAME = "cover.properties";

    private final Path file;

    VaultProperties(Path vault) {
        this.file = vault.resolve(NAME);
    }

    /** @return the values by name without the prefix; none when there is no such file */
    Map<String, String> read(PropertyNames names) {
        if (Files.notExists(file)) {
            return Map.of();
        }
        Properties properties = load();
        names.requireParameters(properties.stringPropertyNames(), "in " + file);
        Map<String, String> values = new HashMap<>();
        for (String property : properties.stringPropertyNames()) {
            String name = property.startsWith(PropertyNames.PREFIX)
                    ? property.substring(PropertyNames.PREFIX.length())
                    : property;
            if (List.of("vault", "skip").contains(name)) {
                throw new SettingsException(property + " is decided before " + file + " is read", "give it with -D");
            }
            values.put(name, properties.getProperty(property, ""));
        }
        return values;
    }

    private Properties load() {
        Properties properties = new Properties();
        try {
            // Windows' editor puts a mark before the text, which would be read as part of the first name.
            properties.load(new StringReader(Files.readString(file).replaceFirst("^\uFEFF", "")));
        } catch (CharacterCodingException e) {
            throw new SettingsException(file + " is not UTF-8", "save it as UTF-8");
        } catch (IllegalArgumentException | IOException e) {
            throw new SettingsException(file + " cannot be read: " + e.getMessage(), "mend it");
        }
        return properties;
    }
}

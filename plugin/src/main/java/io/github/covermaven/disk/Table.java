package io.github.covermaven.disk;

import io.github.covermaven.problem.BrokenException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Tables that come with the plugin, as properties files in UTF-8. */
public final class Table {

    private Table() {}

    /**
     * @param owner beside whose class file it lies
     * @param name such as {@code sites.properties}
     * @param what it is, in words for the user: {@code sites}
     * @throws BrokenException when the plugin's jar is damaged
     */
    public static Properties read(Class<?> owner, String name, String what) {
        Properties table = new Properties();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("it is not in the jar");
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return table;
        } catch (IOException e) {
            throw new BrokenException(
                    "cannot read the table of " + what + ": " + e.getMessage(), "install the plugin anew", e);
        }
    }
}

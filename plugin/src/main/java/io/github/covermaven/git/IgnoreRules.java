package io.github.covermaven.git;

import io.github.covermaven.problem.SettingsException;
import java.nio.file.Path;

/** What Git is told to leave out. */
public final class IgnoreRules {

    private IgnoreRules() {}

    /**
     * Whether Git leaves this file out of commits; no where there is no Git or no work tree.
     *
     * @param name relative to the folder; the file need not exist
     */
    public static boolean ignore(Path folder, String name) {
        try {
            return new Git(folder).ask("check-ignore", "-q", "--", name).status() == 0;
        } catch (SettingsException e) {
            return false;
        }
    }
}

package io.github.covermaven.vault;

import io.github.covermaven.problem.SettingsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Patterns for vault-relative paths; {@code **}{@code /x} matches at the top, too, and a folder means all in it. */
public final class Globs {

    private final List<PathMatcher> matchers = new ArrayList<>();

    /**
     * Compiles patterns with {@code /} between folders.
     *
     * @param property the setting they come from, for the error
     * @throws SettingsException when one is no glob
     */
    public Globs(String property, List<String> patterns) {
        for (String pattern : patterns) {
            String slashed = pattern.replaceFirst("^\\./", "");
            String whole = slashed.endsWith("/") ? slashed + "**" : slashed;
            add(property, whole);
            if (whole.startsWith("**/")) {
                add(property, whole.substring(3));
            }
        }
    }

    public boolean matches(Path relative) {
        for (PathMatcher matcher : matchers) {
            if (matcher.matches(relative)) {
                return true;
            }
        }
        return false;
    }

    private void add(String property, String pattern) {
        try {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
        } catch (PatternSyntaxException e) {
            throw new SettingsException(
                    property + "=" + pattern + " is no glob: " + e.getDescription(),
                    "use patterns such as posts/**/*.md");
        }
    }
}

package io.github.covermaven.vault;

import io.github.covermaven.problem.SettingsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns for vault-relative paths; {@code **}{@code /x} matches at the top, too, and a folder means all in it. */
public final class Globs {

    private static final Pattern ANY_WITH_ENDING = Pattern.compile("\\*\\*/\\*(\\.\\w+)");
    private static final boolean IGNORES_CASE = glob("A").matches(Path.of("a"));

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
            Matcher ending = ANY_WITH_ENDING.matcher(whole);
            if (ending.matches()) {
                matchers.add(endingWith(ending.group(1)));
            } else {
                add(property, whole);
                if (whole.startsWith("**/")) {
                    add(property, whole.substring(3));
                }
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

    /** As {@code **}{@code /*.md}, which is asked of every file there is, at a fraction of a regular expression's cost. */
    private static PathMatcher endingWith(String ending) {
        return path -> {
            String name = path.toString();
            return name.regionMatches(IGNORES_CASE, name.length() - ending.length(), ending, 0, ending.length());
        };
    }

    private static PathMatcher glob(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    private void add(String property, String pattern) {
        try {
            matchers.add(glob(pattern));
        } catch (PatternSyntaxException e) {
            throw new SettingsException(
                    property + "=" + pattern + " is no glob: " + e.getDescription(),
                    "use patterns such as posts/**/*.md");
        }
    }
}

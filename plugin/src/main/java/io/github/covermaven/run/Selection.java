package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.vault.Globs;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which notes the user wants looked at: by path ({@code cover.notes}) and by front matter ({@code cover.where}). */
public final class Selection {

    private final Optional<Globs> notes;
    private final List<Condition> conditions;

    private Selection(Optional<Globs> notes, List<Condition> conditions) {
        this.notes = notes;
        this.conditions = conditions;
    }

    /**
     * Reads what the user typed.
     *
     * @param notes paths or globs, from the vault or the current folder; none means all
     * @param where conditions such as {@code tags=java} or {@code lang!=en}, all of which must hold
     * @throws SettingsException when a path is not there or a condition is none
     */
    public static Selection of(Path vault, Path currentFolder, List<String> notes, List<String> where) {
        List<String> patterns = new ArrayList<>();
        for (String note : notes) {
            patterns.add(existing(vault, currentFolder, note).orElseGet(() -> fromVault(vault, currentFolder, note)));
        }
        return new Selection(
                patterns.isEmpty() ? Optional.empty() : Optional.of(new Globs("cover.notes", patterns)),
                where.stream().map(Condition::parse).toList());
    }

    boolean selects(Path relative) {
        return notes.isEmpty() || notes.get().matches(relative);
    }

    boolean selects(FrontMatter frontMatter) {
        return conditions.stream().allMatch(condition -> condition.holds(frontMatter));
    }

    /** Whether a note must be parsed to know whether it is wanted. */
    boolean looksInside() {
        return !conditions.isEmpty();
    }

    private static boolean isGlob(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The path of a note or folder that is there; its name may look like a glob. */
    private static Optional<String> existing(Path vault, Path currentFolder, String path) {
        try {
            return Stream.of(vault, currentFolder)
                    .map(base -> base.resolve(path).toAbsolutePath().normalize())
                    .filter(file -> Files.exists(file) && file.startsWith(vault))
                    .map(file -> pattern(vault, file))
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty(); // A star in a path, on Windows.
        }
    }

    private static String pattern(Path vault, Path file) {
        String relative = escape(vault.relativize(file).toString().replace('\\', '/'));
        if (!Files.isDirectory(file)) {
            return relative;
        }
        return relative.isEmpty() ? "**" : relative + "/**";
    }

    /** A glob typed in the current folder, as seen from the vault; one typed from the vault stays as it is. */
    private static String fromVault(Path vault, Path currentFolder, String glob) {
        if (!isGlob(glob)) {
            throw new SettingsException(
                    "cover.notes=" + glob + " is not in the vault " + vault,
                    "name a note or a folder from the vault or the current folder, or a glob such as posts/**");
        }
        String slashed = glob.replace('\\', '/');
        String prefix = currentFolder.relativize(vault).toString().replace('\\', '/') + "/";
        return slashed.startsWith(prefix) ? slashed.substring(prefix.length()) : slashed;
    }

    private static String escape(String path) {
        return path.replaceAll("([*?\\[\\]{}\\\\])", "\\\\$1");
    }

    /** One comparison with the front matter; of a list one item has to match. */
    private record Condition(String key, String value, boolean negated) {

        static Condition parse(String text) {
            int equals = text.indexOf('=');
            boolean negated = equals > 0 && text.charAt(equals - 1) == '!';
            String key = text.substring(0, Math.max(0, negated ? equals - 1 : equals))
                    .strip();
            if (key.isEmpty()) {
                throw new SettingsException(
                        "cover.where=" + text + " is no condition", "write key=value or key!=value, as in tags=java");
            }
            return new Condition(key, text.substring(equals + 1).strip().toLowerCase(Locale.ROOT), negated);
        }

        boolean holds(FrontMatter frontMatter) {
            boolean found = Field.texts(frontMatter, List.of(key)).stream()
                    .anyMatch(text -> text.strip().toLowerCase(Locale.ROOT).equals(value));
            return found != negated;
        }
    }
}

package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.vault.Globs;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which notes the user wants looked at: by path ({@code cover.notes}), front matter ({@code cover.where}), state ({@code cover.only}). */
public final class Selection {

    private final Optional<Globs> notes;
    private final List<Condition> conditions;
    private final Set<State> states;
    private final String hash;

    private Selection(Optional<Globs> notes, List<Condition> conditions, Set<State> states, String hash) {
        this.notes = notes;
        this.conditions = conditions;
        this.states = states;
        this.hash = hash;
    }

    /**
     * Reads what the user typed.
     *
     * @param notes paths or globs, from the vault or the current folder; none means all
     * @param where conditions such as {@code tags=java} or {@code lang!=en}, all of which must hold
     * @param only words of states, one of which the note must be in; none means any
     * @throws SettingsException when a path is not there, a condition is none, or there is no such state
     */
    public static Selection of(
            Path vault, Path currentFolder, List<String> notes, List<String> where, List<String> only) {
        List<String> patterns = new ArrayList<>();
        for (String note : notes) {
            patterns.add(existing(vault, currentFolder, note).orElseGet(() -> fromVault(vault, currentFolder, note)));
        }
        return new Selection(
                patterns.isEmpty() ? Optional.empty() : Optional.of(new Globs("cover.notes", patterns)),
                where.stream().map(Condition::parse).toList(),
                only.stream().map(Selection::state).collect(Collectors.toUnmodifiableSet()),
                Sha256.of(List.of(Sha256.of(patterns), Sha256.of(where), Sha256.of(only))));
    }

    private static State state(String word) {
        return Arrays.stream(State.values())
                .filter(state -> state.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SettingsException(
                        "cover.only=" + word + " is no state",
                        "use " + Arrays.stream(State.values()).map(State::word).collect(Collectors.joining(", "))));
    }

    boolean selects(Path relative) {
        return notes.isEmpty() || notes.get().matches(relative);
    }

    boolean selects(FrontMatter frontMatter) {
        return conditions.stream().allMatch(condition -> condition.holds(frontMatter));
    }

    boolean selects(State state) {
        return states.isEmpty() || states.contains(state);
    }

    /** The same for the same wishes: by it an order is known again. */
    String hash() {
        return hash;
    }

    /** Whether the user named notes, rather than leaving it at all there are. */
    boolean namesNotes() {
        return notes.isPresent();
    }

    /** Whether the user named states. */
    boolean namesStates() {
        return !states.isEmpty();
    }

    boolean names(State state) {
        return states.contains(state);
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

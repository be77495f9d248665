package io.github.covermaven.check;

import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.State;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be the matter with a note beside the state it is in. */
public enum Rule {
    /** Its front matter cannot be read. */
    SYNTAX,
    /** Another kind of value than a picture's name stands under the key. */
    TYPE,
    /** The file is no picture that sites show, or not the one that its name says. */
    FORMAT,
    /** The file is larger than it should be. */
    LARGE,
    /** The picture is far from the wanted shape. */
    SHAPE;

    private static final String NONE = "none";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The words of {@code cover.failOn}, checked: states and rules; {@code none} for nothing.
     *
     * @throws SettingsException when there is no such state or rule
     */
    public static Set<String> words(List<String> typed) {
        Set<String> allowed = Stream.concat(
                        Arrays.stream(State.values()).map(State::word),
                        Arrays.stream(values()).map(Rule::word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> words =
                typed.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (words.equals(List.of(NONE))) {
            return Set.of();
        }
        words.stream().filter(word -> !allowed.contains(word)).findFirst().ifPresent(word -> {
            throw new SettingsException(
                    "cover.failOn=" + word + " is not allowed",
                    "use " + String.join(", ", allowed) + "; or " + NONE + ", to fail on nothing");
        });
        return Set.copyOf(words);
    }
}

package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Front matter as we ask it: the first key that says something, words for yes and no, one or many. */
final class Field {

    /** The words of YAML 1.1 and 1.2; authors quote them or not (Obsidian Publish tools do). */
    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");

    private static final Set<String> NO = Set.of("false", "no", "off", "n", "0");

    private Field() {}

    /** The text under the first of these keys that has any. */
    static Optional<String> text(FrontMatter frontMatter, List<String> keys) {
        return keys.stream()
                .flatMap(key -> texts(frontMatter.get(key)))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The texts of the first of these keys that has any: a list's items, or the one scalar. */
    static List<String> texts(FrontMatter frontMatter, List<String> keys) {
        return keys.stream()
                .map(key -> texts(frontMatter.get(key))
                        .filter(text -> !text.isBlank())
                        .toList())
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static boolean isYes(Value value) {
        return isWord(value, YES);
    }

    static boolean isNo(Value value) {
        return isWord(value, NO);
    }

    /** Whether there is nothing at all under the key that could be a picture. */
    static boolean isVoid(Value value) {
        if (value instanceof Value.Text text) {
            return text.text().isBlank();
        }
        if (value instanceof Value.Sequence list) {
            return list.items().stream().allMatch(Field::isVoid);
        }
        return !(value instanceof Value.Mapping mapping)
                || mapping.entries().values().stream().allMatch(Field::isVoid);
    }

    private static Stream<String> texts(Value value) {
        if (value instanceof Value.Text text) {
            return Stream.of(text.text());
        }
        return value instanceof Value.Sequence list ? list.items().stream().flatMap(Field::texts) : Stream.of();
    }

    private static boolean isWord(Value value, Set<String> words) {
        return value instanceof Value.Text text
                && words.contains(text.text().strip().toLowerCase(Locale.ROOT));
    }
}

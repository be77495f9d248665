package io.github.covermaven.article;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tags in the shapes that notes have them in: items, {@code a, b}, {@code a/b}, {@code #a #b}, {@code [[a]]}. */
final class Tags {

    private static final int MOST = 24;
    private static final int LONGEST = 60;

    private static final Set<String> NOTHING = Set.of("null", "~", "none", "undefined", "true", "false");
    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；|\\n]|\\s+(?=#)");
    private static final Pattern WRAPPING = Pattern.compile("^[\\[\\]\"'“”‘’#\\s]+|[\\[\\]\"'“”‘’\\s]+$");
    private static final Pattern NESTING = Pattern.compile("/+");
    /** Names with a slash of their own: CI/CD, TCP/IP, A/B testing. */
    private static final Pattern SLASHED = Pattern.compile("[A-Z0-9.]{1,5}(?:/[A-Z0-9.]{1,5})+(?: .*)?");

    private static final Pattern INLINE =
            Pattern.compile("(?<![\\p{L}\\p{N}/&#_\\-])#(?=[\\p{N}_/\\-]*\\p{L})([\\p{L}\\p{N}_/\\-]{1,60})");
    private static final Pattern COLOUR = Pattern.compile("(?=.*\\d)(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private Tags() {}

    /** Cleaned, without duplicates, in the author's order. */
    static List<String> of(Collection<String> raw) {
        Map<String, String> tags = new LinkedHashMap<>();
        raw.stream()
                .flatMap(tag -> SEPARATOR.splitAsStream(PlainText.of(Excerpt.of(tag, 5_000))))
                .map(Tags::unwrap)
                .flatMap(Tags::levels)
                .filter(tag -> !tag.isEmpty() && !NOTHING.contains(tag.toLowerCase(Locale.ROOT)))
                .limit(1_000)
                .forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), Excerpt.of(tag, LONGEST)));
        return tags.values().stream().limit(MOST).toList();
    }

    /** Those that stand in the text as {@code #word}. */
    static List<String> inline(List<Block> blocks) {
        return of(blocks.stream()
                .flatMap(block -> INLINE.matcher(block.text()).results())
                .map(found -> found.group(1))
                .filter(tag -> !COLOUR.matcher(tag).matches())
                .toList());
    }

    /** The text with them as plain words; nothing of a text that has only them. */
    static String unmark(String text) {
        boolean more = INLINE.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
        return more ? INLINE.matcher(text).replaceAll("$1") : "";
    }

    private static String unwrap(String tag) {
        return WRAPPING.matcher(PlainText.line(tag)).replaceAll("");
    }

    private static Stream<String> levels(String tag) {
        return SLASHED.matcher(tag).matches()
                ? Stream.of(tag)
                : NESTING.splitAsStream(tag).map(String::strip);
    }
}

package io.github.covermaven.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Section titles looked for, compared by their words alone: no case, blanks, numbering, punctuation or emoji. */
final class Headings {

    /** An article in two parts, each in the article's order. */
    record Sorted(List<Block> inside, List<Block> outside) {}

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[\\p{P}\\p{S}\\s]*" + "(?:第?[0-9一二三四五六七八九十]{1,4}[章节]?|[a-z]|[ivx]{1,5})[.、)：:\\s])+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Set<String> keys;

    Headings(List<String> titles) {
        this.keys =
                titles.stream().map(Headings::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    /** Sorts out the sections with such a title, each up to the next heading of the same or a higher level. */
    Sorted sort(List<Block> blocks) {
        List<Block> inside = new ArrayList<>();
        List<Block> outside = new ArrayList<>();
        int level = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && (level == 0 || heading.level() <= level)) {
                level = matches(heading) ? heading.level() : 0;
            }
            (level > 0 ? inside : outside).add(block);
        }
        return new Sorted(inside, outside);
    }

    private boolean matches(Block.Heading heading) {
        return keys.contains(key(heading.text()));
    }

    private static String key(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words =
                NO_WORD.matcher(NUMBERING.matcher(plain).replaceFirst("")).replaceAll("");
        return words.isEmpty() ? NO_WORD.matcher(plain).replaceAll("") : words;
    }
}

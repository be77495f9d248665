package io.github.covermaven.article;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a text is about, for comparison: its words in lower case, and the pairs of neighbours in unspaced scripts. */
final class Terms {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]{3,40}");
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,}");
    private static final Set<String> COMMON = Set.of(
            "the", "and", "for", "with", "from", "that", "this", "your", "you", "are", "was", "how", "what", "why",
            "when", "use", "using", "into", "not", "has", "have", "can", "will", "its", "our", "一个", "使用", "如何", "我们",
            "可以", "这个", "以及", "文章");

    private Terms() {}

    static Set<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> terms = new LinkedHashSet<>();
        Stream.concat(
                        WORD.matcher(lower).results().map(word -> stem(word.group())),
                        UNSPACED.matcher(lower).results().flatMap(Terms::pairs))
                .filter(term -> !COMMON.contains(term))
                .forEach(terms::add);
        return terms;
    }

    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static Stream<String> pairs(MatchResult run) {
        String text = run.group();
        return IntStream.range(0, text.length() - 1).mapToObj(i -> text.substring(i, i + 2));
    }
}

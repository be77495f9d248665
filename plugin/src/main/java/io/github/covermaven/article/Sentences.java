package io.github.covermaven.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where sentences end, in Chinese and in languages with blanks. */
final class Sentences {

    private static final String FULL_STOPS = "。！？｡";
    private static final String STOPS = ".!?…";
    private static final String CLOSERS = "\"'”’」』）)]】》";
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "prof", "st", "vs", "e.g", "i.e", "cf", "fig", "no", "approx", "eq");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Sentences() {}

    /** The sentences, without blanks around them; a line end beside an unspaced script ends one too. */
    static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int end : (Iterable<Integer>) ends(text)::iterator) {
            String sentence =
                    BLANKS.matcher(text.substring(from, end)).replaceAll(" ").strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            from = end;
        }
        return sentences;
    }

    /** The places after the last character of each sentence, ascending; the last is the length of the text. */
    static IntStream ends(String text) {
        return IntStream.rangeClosed(1, text.length()).filter(end -> end == text.length() || isEnd(text, end));
    }

    private static boolean isEnd(String text, int end) {
        char next = text.charAt(end);
        if (text.charAt(end - 1) == '\n') {
            return PlainText.isUnspaced(next) || (end > 1 && PlainText.isUnspaced(text.charAt(end - 2)));
        }
        if (isOneOf(CLOSERS, next) || isOneOf(STOPS, next) || isOneOf(FULL_STOPS, next)) {
            return false;
        }
        int stop = end - 1;
        while (stop > 0 && stop > end - 4 && isOneOf(CLOSERS, text.charAt(stop))) {
            stop--;
        }
        char last = text.charAt(stop);
        if (isOneOf(FULL_STOPS, last)) {
            return true;
        }
        if (last == '.') {
            return Character.isWhitespace(next) && !isAbbreviation(text, stop) && !startsLower(text, end);
        }
        return isOneOf(STOPS, last) && (Character.isWhitespace(next) || PlainText.isUnspaced(next));
    }

    private static boolean isOneOf(String set, char c) {
        return set.indexOf(c) >= 0;
    }

    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0
                && start > dot - 8
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean startsLower(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 4 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }
}

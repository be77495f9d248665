package io.github.covermaven.image.card.type;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts words that are wider than a line: where they are seamed, such as {@code camelCase}, else anywhere. */
final class LongWord {

    private static final double AT_SEAM = 26;
    private static final double BETWEEN_WORDS = 3;

    /** So many graphemes stay together. */
    private static final int LEAST = 2;

    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private static final String JOINERS = "._:;,@?&=#~+%|/\\-–—)]}";
    private static final String OPENERS = "([{@#";

    private final double comfortable;
    private final double longest;

    /**
     * @param comfortable wider words are parted at their seams
     * @param longest wider ones are parted anywhere
     */
    LongWord(double comfortable, double longest) {
        this.comfortable = comfortable;
        this.longest = longest;
    }

    /**
     * A part that is shaped as a whole.
     *
     * @param penalty of a line that begins with it; of no account for the first
     */
    record Part(Glyphs glyphs, double penalty) {}

    List<Part> parts(List<Sign> word) {
        Part whole = part(word, BreakPenalty.INSIDE_WORD);
        if (word.size() == 1 || whole.glyphs.advance() <= comfortable) {
            return List.of(whole);
        }
        boolean hasSpaces =
                !WITHOUT_SPACES.contains(UnicodeScript.of(word.get(0).first()));
        double most = hasSpaces ? longest : comfortable;
        List<Part> parts = new ArrayList<>();
        for (List<Sign> seamed : atSeams(word)) {
            Part part = part(seamed, hasSpaces ? AT_SEAM : BETWEEN_WORDS);
            if (part.glyphs.advance() <= most) {
                parts.add(part);
            } else {
                anywhere(seamed).forEach(few -> parts.add(part(few, BreakPenalty.INSIDE_WORD)));
            }
        }
        return parts;
    }

    private static Part part(List<Sign> signs, double penalty) {
        Sign first = signs.get(0);
        return new Part(first.face().shape(text(signs), first.isRightToLeft()), penalty);
    }

    private static String text(List<Sign> signs) {
        return signs.stream().map(Sign::text).collect(Collectors.joining());
    }

    private static List<List<Sign>> atSeams(List<Sign> word) {
        BitSet thai = thaiWords(word);
        List<List<Sign>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 2; i < word.size(); i++) {
            if (i - from > 1 && (thai.get(i) || isSeam(word, i))) {
                parts.add(word.subList(from, i));
                from = i;
            }
        }
        parts.add(word.subList(from, word.size()));
        return parts;
    }

    private static boolean isSeam(List<Sign> word, int i) {
        int left = word.get(i - 1).last();
        int right = word.get(i).first();
        if (OPENERS.indexOf(right) >= 0) {
            return Character.isLetterOrDigit(left);
        }
        if (JOINERS.indexOf(left) >= 0) {
            boolean isNumber = Character.isDigit(right)
                    && Character.isDigit(word.get(i - 2).last());
            return Character.isLetterOrDigit(right) && !isNumber;
        }
        boolean isFollowedBySmall =
                i + 1 < word.size() && Character.isLowerCase(word.get(i + 1).first());
        return Character.isUpperCase(right)
                && (Character.isLowerCase(left) || (Character.isUpperCase(left) && isFollowedBySmall));
    }

    private static List<List<Sign>> anywhere(List<Sign> word) {
        List<List<Sign>> parts = new ArrayList<>();
        int count = Math.max(1, word.size() / LEAST);
        for (int i = 0; i < count; i++) {
            parts.add(word.subList(i * word.size() / count, (i + 1) * word.size() / count));
        }
        return parts;
    }

    /** Where words begin in Thai, which Java has a dictionary of. */
    private static BitSet thaiWords(List<Sign> word) {
        BitSet starts = new BitSet();
        if (UnicodeScript.of(word.get(0).first()) == UnicodeScript.THAI) {
            BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
            words.setText(text(word));
            int place = 0;
            for (int i = 0; i < word.size(); i++) {
                starts.set(i, words.isBoundary(place));
                place += word.get(i).text().length();
            }
        }
        return starts;
    }
}

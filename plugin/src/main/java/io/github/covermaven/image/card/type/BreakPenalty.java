package io.github.covermaven.image.card.type;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** How bad it is to end a line at a place of a text; less than 0 is a good place. */
final class BreakPenalty {

    static final double INSIDE_WORD = 60;

    private static final double INSIDE_QUOTES = 14;
    private static final double AFTER_JOINT = 18;
    private static final double LEANING = 14;
    private static final double INSIDE_CHINESE_WORD = 34;
    private static final double BETWEEN_WORDS = 5;
    private static final double HAN_LATIN = 3;
    private static final double BEFORE_PHRASE = -14;
    private static final double LATIN_IN_CHINESE = 10;
    private static final double AFTER_PAUSE = -12;
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "with", "by", "at", "from", "is", "as");

    private final String text;
    private final boolean isChinese;
    private final BitSet wordStarts;

    BreakPenalty(String text) {
        this.text = text;
        this.isChinese = text.codePoints().anyMatch(Letters::isHan);
        this.wordStarts = isChinese ? Lexicon.bundled().starts(text) : new BitSet();
    }

    /** Whether a word may, at worst, be parted between these two. */
    static boolean isJoint(int left, int right) {
        return "-/–—".indexOf(left) >= 0 && Character.isLetter(right);
    }

    double before(int place, boolean afterSpace) {
        int right = text.codePointAt(place);
        int end = afterSpace ? place - 1 : place;
        if (end <= 0) {
            return 0;
        }
        int left = text.codePointBefore(end);
        if (Letters.closes(right) || Letters.opens(left) || (afterSpace && isLoneDash(place))) {
            return Piece.NEVER;
        }
        double penalty = insideQuotes(place) ? INSIDE_QUOTES : 0;
        if (Letters.pauses(left)) {
            return penalty + AFTER_PAUSE;
        }
        if (afterSpace && !Letters.isHan(left) && !Letters.isHan(right)) {
            return penalty + (isChinese ? LATIN_IN_CHINESE : SMALL_WORDS.contains(wordBefore(end)) ? LEANING / 2 : 0);
        }
        if (!Letters.isHan(left) && !Letters.isHan(right)) {
            return penalty + (isJoint(left, right) ? AFTER_JOINT : Letters.isFullWidth(left) ? 0 : INSIDE_WORD);
        }
        if (Letters.leansBack(right)) {
            penalty += 2 * LEANING;
        }
        if (Letters.leansForward(left)) {
            penalty += LEANING;
        }
        if (Letters.placesBefore(right) && wordStarts.get(place + 1)) {
            penalty += LEANING;
        }
        if (!Letters.isHan(left) || !Letters.isHan(right)) {
            return penalty + HAN_LATIN;
        }
        if (Letters.startsPhrase(text, place)) {
            penalty += BEFORE_PHRASE;
        }
        return penalty + (wordStarts.get(place) ? BETWEEN_WORDS : INSIDE_CHINESE_WORD);
    }

    /** A dash between two spaces belongs to the line that it ends. */
    private boolean isLoneDash(int place) {
        return "-–—|".indexOf(text.charAt(place)) >= 0
                && place + 1 < text.length()
                && "-–—| ".indexOf(text.charAt(place + 1)) >= 0;
    }

    private boolean insideQuotes(int place) {
        int depth = 0;
        for (int i = 0; i < place; i++) {
            if ("“《「『（(".indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if ("”》」』）)".indexOf(text.charAt(i)) >= 0) {
                depth--;
            }
        }
        return depth > 0;
    }

    private String wordBefore(int end) {
        return text.substring(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase(Locale.ROOT);
    }
}

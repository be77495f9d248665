package io.github.covermaven.image.card.type;

import java.util.Locale;
import java.util.Set;

/** How bad it is to end a line at a place of a text; less than 0 is a good place. */
final class BreakPenalty {

    static final double INSIDE_WORD = 60;

    private static final double INSIDE_QUOTES = 14;
    private static final double AFTER_JOINT = 18;
    private static final double AFTER_SMALL_WORD = 7;
    private static final double BEFORE_PICTURE = 14;
    private static final double LATIN_IN_CHINESE = 10;
    private static final double AFTER_PAUSE = -12;

    /** So many Latin words are no name in a Chinese sentence but a sentence of their own. */
    private static final int LATIN_SENTENCE = 4;

    /** Beside all of one or two letters, which in most languages belong to the next. */
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "for", "and", "with", "from", "une", "les", "des", "sur");

    private final String text;
    private final boolean isChinese;
    private final HanPenalty han;

    BreakPenalty(String text) {
        this.text = text;
        this.isChinese = text.codePoints().anyMatch(Letters::isHan);
        this.han = new HanPenalty(text);
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
        if (Letters.isPicture(right)) {
            return penalty + BEFORE_PICTURE;
        }
        if (Letters.isHan(left) || Letters.isHan(right)) {
            return penalty + (left == '·' ? AFTER_JOINT : han.between(left, right, place, afterSpace));
        }
        if (afterSpace) {
            return penalty + betweenLatinWords(end, place);
        }
        return penalty + (isJoint(left, right) ? AFTER_JOINT : Letters.isFullWidth(left) ? 0 : INSIDE_WORD);
    }

    private double betweenLatinWords(int end, int place) {
        if (isChinese && !isLatinSentence(place)) {
            return LATIN_IN_CHINESE;
        }
        return isSmall(wordBefore(end)) ? AFTER_SMALL_WORD : 0;
    }

    private boolean isLatinSentence(int place) {
        int from = place;
        while (from > 0 && !Letters.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = place;
        while (to < text.length() && !Letters.isHan(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).strip().split(" ").length >= LATIN_SENTENCE;
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
        return text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    }

    private static boolean isSmall(String word) {
        return SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() <= 2 && (word.equals("A") || word.codePoints().allMatch(Character::isLowerCase)));
    }
}

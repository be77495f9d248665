package io.github.covermaven.image.card.type;

import java.util.BitSet;

/** How bad it is to end a line beside a character that is written without spaces: by the words that it belongs to. */
final class HanPenalty {

    private static final double LEANING = 14;
    private static final double INSIDE_WORD = 34;

    /** Between two characters that are no words of the list, and so may be one that the list lacks. */
    private static final double INSIDE_UNKNOWN_WORD = 18;

    private static final double BETWEEN_WORDS = 5;
    private static final double BESIDE_LATIN = 3;
    private static final double AFTER_SPACE = -10;
    private static final double INSIDE_COMPOUND = 11;
    private static final double BEFORE_PHRASE = -14;

    private final String text;
    private final BitSet wordStarts;

    HanPenalty(String text) {
        this.text = text;
        this.wordStarts =
                text.codePoints().anyMatch(Letters::isHan) ? Lexicon.bundled().starts(text) : new BitSet();
    }

    /**
     * @param afterSpace whether the author typed a space, as few do within a phrase
     */
    double between(int left, int right, int place, boolean afterSpace) {
        double penalty = leaning(left, right, place);
        if (!Letters.isHan(left) || !Letters.isHan(right)) {
            return penalty + BESIDE_LATIN;
        }
        if (afterSpace) {
            return penalty + AFTER_SPACE;
        }
        if (Letters.startsPhrase(text, place)) {
            penalty += BEFORE_PHRASE;
        }
        if (!wordStarts.get(place)) {
            return penalty + INSIDE_WORD;
        }
        if (areUnknown(left, right, place)) {
            return penalty + INSIDE_UNKNOWN_WORD;
        }
        boolean isCompound = Letters.headsCompound(text, place) && !Letters.isSmallWord(left);
        return penalty + (isCompound ? INSIDE_COMPOUND : BETWEEN_WORDS);
    }

    private double leaning(int left, int right, int place) {
        double penalty = 0;
        if (Letters.leansBack(right) || (Character.isDigit(left) && Letters.counts(right))) {
            penalty += 2 * LEANING;
        }
        if (Letters.leansForward(left)) {
            penalty += LEANING;
        }
        if (isAlone(place) && (Letters.placesBefore(right) || Letters.endsWords(right))) {
            penalty += LEANING;
        }
        return penalty;
    }

    private boolean areUnknown(int left, int right, int place) {
        return isAlone(place)
                && isAlone(place - Character.charCount(left))
                && !Letters.isSmallWord(left)
                && !Letters.isSmallWord(right);
    }

    /** Whether the character there belongs to no longer word. */
    private boolean isAlone(int place) {
        int end = place + Character.charCount(text.codePointAt(place));
        return place >= 0 && wordStarts.get(place) && (end == text.length() || wordStarts.get(end));
    }
}

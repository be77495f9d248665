package io.github.covermaven.article;

/** The beginning of a text, cut where a reader would cut it. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The longest beginning of at most {@code max} UTF-16 units that ends with a sentence, if that keeps at least half of
     * them; else with a word; else, in a word longer than that, with a character.
     */
    public static String of(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int sentence = Sentences.ends(text).takeWhile(end -> end <= max).max().orElse(0);
        int end = sentence * 2 >= max ? sentence : wordEnd(text, 0, max);
        return text.substring(0, end).strip();
    }

    /** Where to cut {@code text} that starts at {@code from}, at most at {@code max}: between words if there are any. */
    static int wordEnd(String text, int from, int max) {
        for (int end = max; end > from; end--) {
            if (isBetweenWords(text, end)) {
                return end;
            }
        }
        for (int end = max; end > from; end--) {
            if (isBetweenCharacters(text, end)) {
                return end;
            }
        }
        return isInPair(text, max) ? max - 1 : max;
    }

    private static boolean isBetweenWords(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean open = Character.isWhitespace(before)
                || Character.isWhitespace(after)
                || PlainText.isUnspaced(before)
                || PlainText.isUnspaced(after);
        return open && isBetweenCharacters(text, at);
    }

    private static boolean isBetweenCharacters(String text, int at) {
        int type = Character.getType(text.codePointAt(at));
        return !isInPair(text, at) && type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK;
    }

    private static boolean isInPair(String text, int at) {
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    }
}

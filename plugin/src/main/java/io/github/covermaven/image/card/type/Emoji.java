package io.github.covermaven.image.card.type;

import java.util.List;
import java.util.regex.Pattern;

/** What is known of emoji that consist of several characters. */
final class Emoji {

    /** Asks for the picture where there is also a letter. */
    private static final String PICTURE = "\uFE0F";

    private static final Pattern SEQUENCE =
            Pattern.compile("[\\u200D\\u20E3\\x{1F1E6}-\\x{1F1FF}\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}]");
    private static final Pattern COUNTRY = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]");
    private static final Pattern SKIN_AND_STYLE = Pattern.compile("(?<!^)[\\x{1F3FB}-\\x{1F3FF}\\uFE0E\\uFE0F]");

    private Emoji() {}

    /** Binds others or asks how they look, and need not be in a font. */
    static boolean isJoint(int codePoint) {
        return codePoint == 0x200C
                || codePoint == 0x200D
                || codePoint == 0xFE0E
                || codePoint == 0xFE0F
                || (codePoint >= 0xE0020 && codePoint <= 0xE007F);
    }

    /** Whether it is one emoji of many characters: its parts, side by side, would be something else. */
    static boolean isSequence(String grapheme) {
        int first = grapheme.codePointAt(0);
        boolean isPicture = first < 0x300 ? grapheme.indexOf('\u20E3') > 0 : first >= 0x2190;
        return isPicture && grapheme.length() > 1 && SEQUENCE.matcher(grapheme).find();
    }

    static boolean asksForPicture(String grapheme) {
        return grapheme.contains(PICTURE);
    }

    /** An emoji that a font may have instead: of no colour of skin, then the first of those that are joined. */
    static List<String> simpler(String grapheme) {
        if (!isSequence(grapheme) || COUNTRY.matcher(grapheme).lookingAt()) {
            return List.of();
        }
        return List.of(SKIN_AND_STYLE.matcher(grapheme).replaceAll(""), Character.toString(grapheme.codePointAt(0)));
    }
}

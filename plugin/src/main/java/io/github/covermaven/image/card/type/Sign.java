package io.github.covermaven.image.card.type;

/**
 * A grapheme with its font and its surroundings.
 *
 * @param text what shows
 * @param isSquare whether it stands alone in its line, such as a Chinese character, not in a word
 * @param isChinese whether it is punctuation as Chinese has it, on a square of its own
 * @param afterSpace whether a blank is before it
 * @param place in the text
 * @param level of its direction, odd from right to left
 */
record Sign(String text, Face face, boolean isSquare, boolean isChinese, boolean afterSpace, int place, int level) {

    int first() {
        return text.codePointAt(0);
    }

    int last() {
        return text.codePointBefore(text.length());
    }

    boolean isRightToLeft() {
        return level % 2 == 1;
    }
}

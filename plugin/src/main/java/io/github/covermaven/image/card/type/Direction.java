package io.github.covermaven.image.card.type;

import java.text.Bidi;

/** Which way a text is read. */
public final class Direction {

    private Direction() {}

    /** By its first letter. */
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}

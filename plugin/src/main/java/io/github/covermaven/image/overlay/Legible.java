package io.github.covermaven.image.overlay;

import io.github.covermaven.image.card.Contrast;
import io.github.covermaven.image.card.type.Ink;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * How words are made legible on a picture.
 *
 * @param scrim what is drawn behind them
 * @param ink their colour
 * @param strength of the scrim, in steps up to {@link #STEPS}: the least with which they can be read
 */
record Legible(Scrim scrim, int ink, int strength) {

    private static final int STEPS = 20;
    private static final int WHITE = 0xffffff;

    /** A light scrim that is stronger looks like fog. */
    private static final int FOG = 5;

    /** Dark words must spare so much of the scrim to be preferred to white ones. */
    private static final int PREFERENCE = 3;

    /** White words on a dark scrim, or dark ones on a light scrim: whichever leaves more of the picture. */
    static Legible on(BufferedImage image, Wording words, boolean isAtHead) {
        Scrim dark = Scrim.behind(image, words.bounds(), isAtHead, false);
        Scrim light = Scrim.behind(image, words.bounds(), isAtHead, true);
        Legible white = weakest(image, words.outlines(), dark, WHITE);
        Legible black = weakest(image, words.outlines(), light, dark.rgb());
        boolean isLight = black.strength <= FOG && black.strength + PREFERENCE <= white.strength;
        return isLight ? black : white;
    }

    /** A stronger scrim of such a colour never makes words harder to read. */
    private static Legible weakest(BufferedImage image, List<Path2D> words, Scrim scrim, int ink) {
        int low = 0;
        int high = STEPS;
        while (low < high) {
            int middle = (low + high) / 2;
            if (isLegible(new Legible(scrim, ink, middle).drawnOn(image), words, ink)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new Legible(scrim, ink, high);
    }

    private static boolean isLegible(BufferedImage image, List<Path2D> words, int ink) {
        return words.stream().allMatch(word -> Contrast.behind(image, Ink.of(word), ink) >= Contrast.TITLE);
    }

    /** A copy of the picture with the scrim on it. */
    BufferedImage drawnOn(BufferedImage image) {
        BufferedImage copy = Pixels.copy(image);
        scrim.draw(copy, (double) strength / STEPS);
        return copy;
    }
}

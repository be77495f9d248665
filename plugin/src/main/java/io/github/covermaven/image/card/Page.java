package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import java.util.List;

/**
 * A card laid out, in layers from back to front.
 *
 * @param ground the art
 * @param veil what calms the art under the words, drawn as strongly as their contrast needs
 * @param marks what belongs to the words, such as the plates of tags
 * @param prints the words
 * @param plate the colour of a plate under words that the veil does not help enough
 */
record Page(List<Figure> ground, List<Figure> veil, List<Figure> marks, List<Print> prints, Oklch plate) {

    Page {
        ground = List.copyOf(ground);
        veil = List.copyOf(veil);
        marks = List.copyOf(marks);
        prints = List.copyOf(prints);
    }
}

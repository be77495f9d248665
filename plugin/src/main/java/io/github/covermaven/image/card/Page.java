package io.github.covermaven.image.card;

import java.util.List;

/**
 * A card laid out, in layers from back to front.
 *
 * @param ground SVG elements: the art
 * @param veil SVG elements that calm the art under the words, drawn as strongly as their contrast needs
 * @param marks SVG elements: what belongs to the words, such as the plates of tags
 * @param prints the words
 */
record Page(String ground, String veil, String marks, List<Print> prints) {

    Page {
        prints = List.copyOf(prints);
    }
}

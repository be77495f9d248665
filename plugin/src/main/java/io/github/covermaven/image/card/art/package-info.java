/**
 * The generative art of cards: colours ({@link io.github.covermaven.image.card.art.Scheme}, {@link
 * io.github.covermaven.image.card.art.Palette}) and what is drawn with them ({@link
 * io.github.covermaven.image.card.art.Motif}), as plain SVG. It knows nothing of words but on which side they will stand.
 */
@NullMarked
package io.github.covermaven.image.card.art;

import org.jspecify.annotations.NullMarked;

/**
 * Type setting: text to outlines. {@link io.github.covermaven.image.card.type.Typography} has the fonts,
 * {@link io.github.covermaven.image.card.type.Typesetter} and {@link io.github.covermaven.image.card.type.TitleSetter} find
 * size and line breaks, {@link io.github.covermaven.image.card.type.Lines} is what they set. Fonts are our own, so that the
 * machine needs none. Nothing here knows of cards, colours or SVG.
 */
@NullMarked
package io.github.covermaven.image.card.type;

import org.jspecify.annotations.NullMarked;

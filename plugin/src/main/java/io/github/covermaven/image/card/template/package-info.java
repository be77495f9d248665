/** The designs of cards as users write them: SVG with placeholders, read and checked before anything is drawn. */
@NullMarked
package io.github.covermaven.image.card.template;

import org.jspecify.annotations.NullMarked;

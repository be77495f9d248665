/** An article's title on a picture that an image model drew: models misspell, type does not. */
@NullMarked
package io.github.covermaven.image.overlay;

import org.jspecify.annotations.NullMarked;

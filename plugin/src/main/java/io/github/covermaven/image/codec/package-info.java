/** Pixels to the bytes of a picture's file, and back. */
@NullMarked
package io.github.covermaven.image.codec;

import org.jspecify.annotations.NullMarked;

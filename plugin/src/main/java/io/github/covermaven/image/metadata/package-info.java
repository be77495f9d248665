/** What a picture's file says of itself: what it shows in words, and where it comes from. */
@NullMarked
package io.github.covermaven.image.metadata;

import org.jspecify.annotations.NullMarked;

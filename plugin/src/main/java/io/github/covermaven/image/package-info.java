/** What a picture and the request for one are, and the interface of those who draw. */
@NullMarked
package io.github.covermaven.image;

import org.jspecify.annotations.NullMarked;

/** Bytes on disk: whole or not at all, and known by their hash. */
@NullMarked
package io.github.covermaven.disk;

import org.jspecify.annotations.NullMarked;

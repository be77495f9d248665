/** Judging the covers of a vault, and writing down the verdict for people and machines. */
@NullMarked
package io.github.covermaven.check;

import org.jspecify.annotations.NullMarked;

/** Pictures of ours that nothing shows any more: finding them, and putting them away. */
@NullMarked
package io.github.covermaven.prune;

import org.jspecify.annotations.NullMarked;

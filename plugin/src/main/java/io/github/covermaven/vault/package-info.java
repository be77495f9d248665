/** Finding notes, selecting them, reading and replacing them. */
@NullMarked
package io.github.covermaven.vault;

import org.jspecify.annotations.NullMarked;

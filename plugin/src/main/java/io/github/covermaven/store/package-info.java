/** Where a picture goes and what reference the note gets. */
@NullMarked
package io.github.covermaven.store;

import org.jspecify.annotations.NullMarked;

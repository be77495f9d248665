/** The use cases: what each note needs, doing it, telling it. */
@NullMarked
package io.github.covermaven.run;

import org.jspecify.annotations.NullMarked;

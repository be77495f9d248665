/** Finding out whether covers could be made here, before anything is asked for. */
@NullMarked
package io.github.covermaven.doctor;

import org.jspecify.annotations.NullMarked;

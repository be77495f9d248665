/** Maven's side: one small class a goal, its parameters in, our settings out, our errors and events back. */
@NullMarked
package io.github.covermaven.maven;

import org.jspecify.annotations.NullMarked;

/** What can go wrong, and what to do about it. */
@NullMarked
package io.github.covermaven.problem;

import org.jspecify.annotations.NullMarked;

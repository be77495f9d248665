/** Front matter of JBake: lines {@code key=value} down to a line {@code ~~~~~~}. */
@NullMarked
package io.github.covermaven.frontmatter.jbake;

import org.jspecify.annotations.NullMarked;

/** Front matter: where it is, what it says, and changing one value and nothing else. */
@NullMarked
package io.github.covermaven.frontmatter;

import org.jspecify.annotations.NullMarked;

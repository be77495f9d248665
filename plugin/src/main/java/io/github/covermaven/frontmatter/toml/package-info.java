/** Front matter in TOML, between two lines {@code +++}: Hugo's and Zola's. */
@NullMarked
package io.github.covermaven.frontmatter.toml;

import org.jspecify.annotations.NullMarked;

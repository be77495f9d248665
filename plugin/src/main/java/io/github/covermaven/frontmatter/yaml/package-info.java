/** Front matter in YAML, between two lines {@code ---}. */
@NullMarked
package io.github.covermaven.frontmatter.yaml;

import org.jspecify.annotations.NullMarked;

package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Span;
import java.util.List;

/**
 * A key and its value in a line of their own, or in several if the value has several.
 *
 * @param path the names that lead to the value from the root, its section's included
 * @param key where the key stands as it is written
 */
record Statement(List<String> path, Span key, Span value) {}

package io.github.covermaven.frontmatter.yaml;

/** How a scalar is written. */
enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    BLOCK
}

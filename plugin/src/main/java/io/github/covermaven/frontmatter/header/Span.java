package io.github.covermaven.frontmatter.header;

/** Where something stands in the front matter's text: char offsets, the end not included. */
public record Span(int start, int end) {}

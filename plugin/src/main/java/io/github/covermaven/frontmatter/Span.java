package io.github.covermaven.frontmatter;

/** Where something stands in the front matter's text: char offsets, the end not included. */
record Span(int start, int end) {}

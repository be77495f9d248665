package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;

/** Looks for what stands between the items in brackets or braces. */
record Commas(Source source) {

    /** The place behind the comma that follows an item, or this very place if none follows. */
    int endWithComma(int itemEnd) {
        int i = itemEnd;
        while (i < source.text().length()) {
            char c = source.text().charAt(i);
            if (c == ',') {
                return i + 1;
            }
            if (!Source.isBlank(c) && !Source.isBreak(c) && c != '#') {
                return itemEnd;
            }
            i = c == '#' ? source.nextLine(i) : i + 1;
        }
        return itemEnd;
    }

    /** Whether nothing that an author wrote stands here, but commas and white space. */
    boolean only(int from, int to) {
        return source.text().substring(from, to).chars().allMatch(c -> c == ',' || Character.isWhitespace(c));
    }
}

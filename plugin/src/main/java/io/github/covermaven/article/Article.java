package io.github.covermaven.article;

import java.util.List;
import java.util.Optional;

/**
 * What an article says, in plain text without Markdown, HTML, URLs or code.
 *
 * @param tags cleaned, without duplicates, in the author's order
 * @param brief the author's own words on what the cover shows; when there are any, they decide
 * @param summary the author's own summary
 * @param sentences the most telling ones of the body, in the order they stand there
 */
public record Article(
        String title, List<String> tags, Optional<String> brief, Optional<String> summary, List<String> sentences) {}

package io.github.covermaven.article;

import java.util.List;
import java.util.Optional;

/**
 * What an article's front matter and name say about it; everything as the author typed it.
 *
 * @param fileName the note's name without folder and extension (the folder's for {@code index} and its like), the title
 *     of last resort
 * @param tags one element a list item, or the whole scalar as one
 * @param summary the author's own, from front matter
 * @param brief what the cover shows, from {@code cover_prompt}
 */
public record Metadata(
        Optional<String> title, String fileName, List<String> tags, Optional<String> summary, Optional<String> brief) {}

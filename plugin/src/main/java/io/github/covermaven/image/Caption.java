package io.github.covermaven.image;

import java.util.List;

/**
 * What a picture with words on it says.
 *
 * @param title the article's title, any script, any length
 * @param tags the article's tags, cleaned, most important first
 * @param byline a small line such as the date; may be empty
 */
public record Caption(String title, List<String> tags, String byline) {

    public Caption {
        tags = List.copyOf(tags);
    }
}

package io.github.covermaven.prompt;

import io.github.covermaven.article.Article;
import io.github.covermaven.article.Excerpt;
import io.github.covermaven.article.PlainText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a template can name. Each part is plain text on a single line, so that no part can end its line and pass for the
 * template's own words; an empty one is false to a section.
 */
enum Part {
    /** What the cover shows, in the author's words. */
    BRIEF(2_000),
    TITLE(200),
    /** Separated by commas. */
    TAGS(200),
    SUMMARY(1_000),
    /** The most telling sentences. */
    EXCERPT(1_000),
    STYLE(1_500),
    /** Holds while there is room for the template's own details. */
    DETAILED(4),
    /** Holds when the title is set on the picture afterwards. */
    OVERLAY(4);

    static final List<String> NAMES = Arrays.stream(values()).map(Part::key).toList();

    private final int longest;

    Part(int longest) {
        this.longest = longest;
    }

    /** The parts of a prompt, none longer than makes sense. */
    static Map<Part, String> of(Article article, Style style, boolean isTitled) {
        Map<Part, String> parts = new EnumMap<>(Map.of(
                BRIEF, article.brief().orElse(""),
                TITLE, article.title(),
                TAGS, String.join(", ", article.tags()),
                SUMMARY, article.summary().orElse(""),
                EXCERPT, String.join(" ", article.sentences()),
                STYLE, style.text(),
                DETAILED, "true",
                OVERLAY, isTitled ? "true" : ""));
        parts.replaceAll((part, text) -> part.shorten(PlainText.line(text), part.longest));
        return parts;
    }

    /** The part's text within {@code max} UTF-16 units, or nothing if what is left would not tell anything. */
    String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return switch (this) {
            case DETAILED -> "";
            case TAGS -> text.substring(0, Math.max(0, text.lastIndexOf(", ", max)));
            default -> max < 1 ? "" : Excerpt.of(text, max);
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

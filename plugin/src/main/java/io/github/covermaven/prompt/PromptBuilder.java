package io.github.covermaven.prompt;

import io.github.covermaven.article.Article;
import io.github.covermaven.article.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes the prompt for an article. The same article, style and limit give the same prompt. Safe for many threads. */
public final class PromptBuilder {

    /** One thing to give up when a prompt is too long: a part, down to so many UTF-16 units. */
    private record Sacrifice(Part part, int floor) {}

    /** The least painful first. What the picture shows outlives how it looks, and both outlive good advice. */
    private static final List<Sacrifice> SACRIFICES = List.of(
            new Sacrifice(Part.EXCERPT, 160),
            new Sacrifice(Part.DETAILED, 0),
            new Sacrifice(Part.SUMMARY, 160),
            new Sacrifice(Part.STYLE, 120),
            new Sacrifice(Part.EXCERPT, 0),
            new Sacrifice(Part.TAGS, 0),
            new Sacrifice(Part.SUMMARY, 0),
            new Sacrifice(Part.BRIEF, 60),
            new Sacrifice(Part.TITLE, 40),
            new Sacrifice(Part.STYLE, 0),
            new Sacrifice(Part.TITLE, 0),
            new Sacrifice(Part.BRIEF, 0));

    private final PromptTemplate template;

    /** With the template that comes with the plugin. */
    public PromptBuilder() {
        this(Presets.resource("cover.mustache"));
    }

    /**
     * With the user's own Mustache template.
     *
     * @throws io.github.covermaven.problem.SettingsException if it is malformed or names what there is not
     */
    public PromptBuilder(String template) {
        this.template = new PromptTemplate(template);
    }

    /** The prompt, of at most {@code limit} UTF-16 units; too long, it loses its least important parts first. */
    public Prompt build(Article article, Style style, OptionalInt limit) {
        return build(article, style, limit, false);
    }

    /**
     * Like {@link #build(Article, Style, OptionalInt)}.
     *
     * @param isTitled whether the article's title is set on the picture afterwards, and needs calm space
     */
    public Prompt build(Article article, Style style, OptionalInt limit, boolean isTitled) {
        int max = limit.orElse(Integer.MAX_VALUE);
        Map<Part, String> parts = Part.of(article, style, isTitled);
        String text = render(parts);
        for (Sacrifice sacrifice : SACRIFICES) {
            boolean shrinks = true;
            while (text.length() > max && shrinks) {
                shrinks = shrink(parts, sacrifice, text.length() - max);
                text = render(parts);
            }
        }
        return new Prompt(Excerpt.of(text, max));
    }

    private static boolean shrink(Map<Part, String> parts, Sacrifice sacrifice, int excess) {
        String whole = parts.getOrDefault(sacrifice.part, "");
        String shorter = sacrifice.part.shorten(whole, Math.max(sacrifice.floor, whole.length() - excess));
        parts.put(sacrifice.part, shorter);
        return shorter.length() < whole.length();
    }

    private String render(Map<Part, String> parts) {
        return template.render(parts.entrySet().stream()
                .collect(Collectors.toMap(part -> part.getKey().key(), Map.Entry::getValue)));
    }
}

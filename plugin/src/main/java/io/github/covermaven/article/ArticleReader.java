package io.github.covermaven.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what an article says from its Markdown and its metadata. Safe for use by many threads. */
public final class ArticleReader {

    /** Titles of the section in which authors say what the cover shows. */
    public static final List<String> PROMPT_HEADINGS =
            List.of("封面图生成", "封面图", "封面描述", "封面提示词", "封面图描述", "封面图提示词", "Cover image", "Cover prompt");

    /** Titles of the section in which authors sum up. */
    public static final List<String> SUMMARY_HEADINGS =
            List.of("文章简介", "文章摘要", "内容简介", "内容摘要", "摘要", "简介", "TL;DR", "Summary", "Abstract");

    /** What an author may write in one place; more is a mistake. */
    private static final int LONGEST = 5_000;

    private static final int LONGEST_TITLE = 300;

    private static final Pattern DATE = Pattern.compile("^\\d{4}[-_.]?\\d{2}[-_.]?\\d{2}[-_. ]+(?=.*\\p{L})");
    /** Not {@code Sci-fi}, not {@code 2024-01-02}, not what has blanks already. */
    private static final Pattern SLUG = Pattern.compile("(?=.*\\p{L})(?:[^\\p{Lu}\\s]+|\\S+[-_]+\\S+[-_]+\\S+)");

    private static final Pattern JOINS = Pattern.compile("[-_]+");

    private final Headings promptHeadings;
    private final Headings summaryHeadings;

    /**
     * @param promptHeadings titles of sections that say what the cover shows
     * @param summaryHeadings titles of sections that sum up; both are compared by their words alone, without case,
     *     blanks, numbering, punctuation, emoji or markup
     */
    public ArticleReader(List<String> promptHeadings, List<String> summaryHeadings) {
        this.promptHeadings = new Headings(promptHeadings);
        this.summaryHeadings = new Headings(summaryHeadings);
    }

    /** Reads an article; never fails, whatever the text. {@code markdown} is the note without its front matter. */
    public Article read(Metadata metadata, String markdown) {
        Headings.Sorted briefs = promptHeadings.sort(Markdown.blocks(markdown));
        Headings.Sorted summaries = summaryHeadings.sort(briefs.outside());
        List<Block> body = summaries.outside();

        List<String> named = Tags.of(metadata.tags());
        List<String> tags = named.isEmpty() ? Tags.inline(body) : named;
        String title = title(metadata, body);
        return new Article(
                title,
                tags,
                brief(metadata, briefs.inside()),
                summary(metadata, summaries.inside()),
                KeySentences.of(body, title + " " + String.join(" ", tags)));
    }

    private static String title(Metadata metadata, List<Block> body) {
        Stream<String> headings =
                body.stream().filter(Block.Heading.class::isInstance).map(Block::text);
        return Stream.concat(metadata.title().stream(), headings)
                .flatMap(text -> said(text, LONGEST_TITLE).stream())
                .findFirst()
                .orElseGet(() -> fromFileName(metadata.fileName()));
    }

    private static Optional<String> brief(Metadata metadata, List<Block> section) {
        return metadata.brief()
                .flatMap(text -> said(text, LONGEST))
                .or(() -> words(section).or(() -> fenced(section)).map(LeadIn::removeFrom));
    }

    private static Optional<String> summary(Metadata metadata, List<Block> section) {
        return metadata.summary()
                .flatMap(text -> words(Markdown.blocks(Excerpt.of(text, LONGEST))))
                .or(() -> words(section));
    }

    private static String fromFileName(String fileName) {
        String name = DATE.matcher(PlainText.line(fileName)).replaceFirst("");
        return SLUG.matcher(name).matches()
                ? JOINS.matcher(name).replaceAll(" ").strip()
                : name;
    }

    private static Optional<String> words(List<Block> blocks) {
        return joined(blocks.stream().filter(block -> block instanceof Block.Prose || block instanceof Block.Item));
    }

    private static Optional<String> fenced(List<Block> blocks) {
        return joined(blocks.stream().filter(Block.Fence.class::isInstance));
    }

    private static Optional<String> joined(Stream<Block> blocks) {
        return said(blocks.map(Block::text).collect(Collectors.joining("\n")), LONGEST);
    }

    private static Optional<String> said(String text, int longest) {
        return Optional.of(PlainText.line(Excerpt.of(text, longest)))
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}

package io.github.covermaven.prompt;

import io.github.covermaven.article.Article;
import io.github.covermaven.article.ArticleReader;
import io.github.covermaven.article.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * For people to look at: what is read from notes of one's own, and the last one's prompt. Run with
 * {@code -Dtest=RealNotesCheck -Dcover.test.notes=FOLDER}, and {@code -Dcover.test.seed=N} for other notes.
 */
@EnabledIfSystemProperty(named = "cover.test.notes", matches = ".+")
class RealNotesCheck {

    private static final int SAMPLE = 40;
    private static final Pattern FRONT = Pattern.compile("\\A\\uFEFF?---\\n(.*?\\n)---\\n", Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("(?m)^(?:tags|标签):[ \\t]*(.*)((?:\\n[ \\t]*- .*)*)");

    private final ArticleReader reader =
            new ArticleReader(ArticleReader.PROMPT_HEADINGS, ArticleReader.SUMMARY_HEADINGS);

    @Test
    void printsWhatIsReadFromASample() throws IOException {
        Prompt prompt = new Prompt("");
        for (Path note : sample(Path.of(System.getProperty("cover.test.notes")))) {
            Article article = read(note);
            System.out.printf("%n%s%n  title   %s%n  tags    %s%n", note, article.title(), article.tags());
            article.brief().ifPresent(text -> System.out.println("  brief   " + text));
            article.summary().ifPresent(text -> System.out.println("  summary " + text));
            article.sentences().forEach(text -> System.out.println("  -       " + text));
            prompt = new PromptBuilder().build(article, Style.of("editorial"), OptionalInt.empty());
        }
        System.out.printf("%n%s%n", prompt.text());
    }

    private static List<Path> sample(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> notes =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList());
            Collections.shuffle(notes, new Random(Long.getLong("cover.test.seed", 1)));
            return notes.subList(0, Math.min(SAMPLE, notes.size()));
        }
    }

    /** Front matter is read as badly as this will do here. */
    private Article read(Path file) throws IOException {
        String note = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        Matcher front = FRONT.matcher(note);
        String yaml = front.find() ? front.group(1) : "";
        Metadata metadata = new Metadata(
                value(yaml, "title|标题"),
                file.getFileName().toString().replaceFirst("\\.md$", ""),
                tags(yaml),
                value(yaml, "description|summary|摘要|简介"),
                value(yaml, "cover_prompt"));
        return reader.read(metadata, yaml.isEmpty() ? note : note.substring(front.end()));
    }

    private static Optional<String> value(String yaml, String key) {
        Matcher line = Pattern.compile("(?m)^(?:" + key + "):[ \\t]*(.+)$").matcher(yaml);
        return line.find() ? Optional.of(line.group(1).replaceAll("^[\"']|[\"']$", "")) : Optional.empty();
    }

    private static List<String> tags(String yaml) {
        Matcher lines = TAGS.matcher(yaml);
        return lines.find()
                ? Stream.concat(
                                Stream.of(lines.group(1)),
                                lines.group(2).lines().map(line -> line.replaceFirst("^[ \\t]*-", "")))
                        .toList()
                : List.of();
    }
}

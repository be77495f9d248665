package io.github.covermaven.image.card;

import io.github.covermaven.article.Article;
import io.github.covermaven.article.ArticleReader;
import io.github.covermaven.article.Metadata;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.image.Caption;
import io.github.covermaven.problem.NoteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The captions of the notes in a folder, read as the product reads them. */
final class RealNotes {

    private static final ArticleReader ARTICLES =
            new ArticleReader(ArticleReader.PROMPT_HEADINGS, ArticleReader.SUMMARY_HEADINGS);

    private RealNotes() {}

    /** Each caption once, in an order that does not change. */
    static List<Caption> captions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|markdown)"))
                    .sorted()
                    .flatMap(file -> caption(file).stream())
                    .distinct()
                    .toList();
        }
    }

    private static Optional<Caption> caption(Path file) {
        try {
            FrontMatter front = FrontMatter.read(Files.readAllBytes(file));
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            Metadata metadata = new Metadata(
                    texts(front, "title", "标题").findFirst(),
                    name,
                    texts(front, "tags", "tag", "标签", "categories").toList(),
                    Optional.empty(),
                    Optional.empty());
            Article article = ARTICLES.read(metadata, front.body());
            String date = texts(front, "date", "创建时间", "published").findFirst().orElse("");
            return Optional.of(
                    new Caption(article.title(), article.tags(), date.substring(0, Math.min(10, date.length()))));
        } catch (NoteException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands under the first of these keys that says something. */
    private static Stream<String> texts(FrontMatter front, String... keys) {
        return Stream.of(keys)
                .map(key -> texts(front.get(key))
                        .filter(Predicate.not(String::isBlank))
                        .toList())
                .filter(texts -> !texts.isEmpty())
                .limit(1)
                .flatMap(List::stream);
    }

    private static Stream<String> texts(Value value) {
        if (value instanceof Value.Text text) {
            return Stream.of(text.text());
        }
        return value instanceof Value.Sequence list ? list.items().stream().flatMap(RealNotes::texts) : Stream.of();
    }
}

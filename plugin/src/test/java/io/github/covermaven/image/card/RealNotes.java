package io.github.covermaven.image.card;

import io.github.covermaven.article.Article;
import io.github.covermaven.article.ArticleReader;
import io.github.covermaven.article.Metadata;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.image.Caption;
import io.github.covermaven.problem.CoverException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the cards of notes of one's own would say. */
final class RealNotes {

    private static final List<String> TITLES = List.of("title", "标题");
    private static final List<String> TAGS = List.of("tags", "标签", "categories");

    private RealNotes() {}

    /** One for each title there is: of the front matter, else the first heading, else the file's name. */
    static List<Caption> captions(Path folder) throws IOException {
        ArticleReader reader = new ArticleReader(List.of(), List.of());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|mdx|markdown)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> article(reader, file).stream())
                    .map(article -> new Caption(article.title(), article.tags(), "2026-11-22"))
                    .distinct()
                    .toList();
        }
    }

    private static Optional<Article> article(ArticleReader reader, Path file) {
        try {
            FrontMatter frontMatter = FrontMatter.read(Files.readAllBytes(file));
            String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
            Metadata metadata = new Metadata(
                    texts(frontMatter, TITLES).findFirst(),
                    name,
                    texts(frontMatter, TAGS).toList(),
                    Optional.empty(),
                    Optional.empty());
            return Optional.of(reader.read(metadata, frontMatter.body()));
        } catch (CoverException e) {
            return Optional.empty(); // Gets no cover.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(FrontMatter frontMatter, List<String> keys) {
        return keys.stream().flatMap(key -> texts(frontMatter.get(key))).filter(text -> !text.isBlank());
    }

    private static Stream<String> texts(Value value) {
        if (value instanceof Value.Text text) {
            return Stream.of(text.text());
        }
        return value instanceof Value.Sequence list ? list.items().stream().flatMap(RealNotes::texts) : Stream.of();
    }
}

package io.github.covermaven.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.article.Article;
import io.github.covermaven.article.ArticleReader;
import io.github.covermaven.article.Metadata;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, from the note to the prompt. */
class AnyTextTest {

    private static final String[] PIECES = {
        "[",
        "]",
        "(",
        ")",
        "![[",
        "]]",
        "|",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```\n",
        "~~~",
        "$",
        "$$",
        "%%",
        "{{<",
        ">}}",
        "{%",
        "%}",
        "{{",
        "}}",
        "<%",
        "<!--",
        "-->",
        "<div>",
        "</a>",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "# ",
        "## 封面图\n",
        "## 摘要\n",
        "#tag ",
        "[^1]",
        "[^1]: ",
        "[a](b)",
        "https://a.b/c ",
        "&amp;",
        "&#x202e;",
        "\\",
        "a",
        "Word ",
        "A sentence. ",
        "一句话。",
        "标题",
        "，",
        "😀",
        "\uD83D",
        "\uDE00",
        "\u0301",
        "\u202E",
        "\u200B",
        "\u0000",
        "\uFEFF",
        "\uFFFC",
        "|-|-|\n",
        "---\n",
        "===\n",
        "::: note\n",
        "^id\n",
        "key:: v\n",
        "e.g. ",
        "3.14",
        "\u2028",
        "[!note]- "
    };

    private final ArticleReader reader =
            new ArticleReader(ArticleReader.PROMPT_HEADINGS, ArticleReader.SUMMARY_HEADINGS);
    private final PromptBuilder builder = new PromptBuilder();

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Optional<String> maybe(Random random) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(text(random, random.nextInt(60)));
    }

    private static Metadata metadata(Random random) {
        return new Metadata(
                maybe(random),
                text(random, 3),
                List.of(text(random, 5), text(random, 2)),
                maybe(random),
                maybe(random));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void promptHoldsTheLimitAndNothingInvisibleAndIsTheSameAgain(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            Metadata metadata = metadata(random);
            String note = text(random, random.nextInt(400));
            int limit = 120 + random.nextInt(2_500);
            Style style = random.nextBoolean() ? Style.presets().get(random.nextInt(8)) : Style.of(text(random, 50));
            String prompt = prompt(metadata, note, style, limit);

            assertThat(prompt).hasSizeBetween(20, limit).isEqualTo(prompt(metadata, note, style, limit));
            assertThat(prompt.codePoints().filter(AnyTextTest::isInvisible)).isEmpty();
        }
    }

    private String prompt(Metadata metadata, String note, Style style, int limit) {
        return builder.build(reader.read(metadata, note), style, OptionalInt.of(limit))
                .text();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE || type == Character.FORMAT || (type == Character.CONTROL && c != '\n');
    }

    static Stream<String> monsters() {
        return Stream.of(
                "[".repeat(33_000),
                "*".repeat(33_000),
                "* ".repeat(33_000),
                "- ".repeat(33_000) + "a",
                ">".repeat(33_000) + "a",
                "> ".repeat(33_000) + "a",
                "1. ".repeat(33_000) + "a",
                "*a **a ".repeat(10_000),
                "_a __a ".repeat(10_000),
                "`".repeat(33_000),
                "`a ``b ".repeat(10_000),
                "![[".repeat(20_000),
                "[a](".repeat(16_000),
                "[](".repeat(16_000),
                "[a]: b\n".repeat(10_000),
                "[^a]: b\n\n".repeat(10_000),
                "[a]".repeat(20_000),
                "<!--".repeat(16_000),
                "<a ".repeat(20_000),
                "<".repeat(33_000),
                "{{< %% {% $$ <% ".repeat(6_000),
                "$a ".repeat(20_000),
                "==a ".repeat(16_000),
                "|-|\n".repeat(16_000),
                "|a".repeat(26_000) + "\n" + "|-".repeat(26_000),
                "a\n".repeat(33_000),
                "a.".repeat(33_000),
                "。".repeat(33_000),
                "#a ".repeat(23_000),
                "#".repeat(33_000),
                "a/".repeat(33_000),
                "a@".repeat(33_000),
                "a-_.".repeat(16_000),
                "http://".repeat(10_000),
                "\t".repeat(33_000),
                "\\".repeat(33_000),
                "&amp".repeat(16_000),
                "</a>".repeat(16_000),
                "(".repeat(33_000),
                Stream.iterate("- a\n", line -> "  " + line).limit(450).reduce("", String::concat),
                Stream.iterate("> a\n", line -> ">" + line).limit(450).reduce("", String::concat),
                "\u0301".repeat(33_000),
                "第一句话，很长。Second one. ".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void monstersAreReadInReasonableTime(String note) {
        Metadata metadata = new Metadata(Optional.of(note), note, List.of(note), Optional.of(note), Optional.of(note));
        Article article =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(metadata, note));
        assertThat(builder.build(article, Style.of(note), OptionalInt.empty()).text())
                .hasSizeLessThan(8_000);
    }
}

package io.github.covermaven.frontmatter.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.problem.NoteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It may read nothing, but never anything else than YAML's own parser, places included. */
class PlainLinesTest {

    private static final Pattern HEADER =
            Pattern.compile("\uFEFF?---\\h*\\R(.*?)^---\\h*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final long SEED = Long.getLong("cover.test.seed", 1);
    private static final int CASES = Integer.getInteger("cover.test.cases", 10_000) * 10;

    private static final List<String> PIECES = List.of(
            "title",
            "标题",
            "a",
            "no",
            "x-y_1",
            ":",
            ": ",
            ":  ",
            " ",
            "  ",
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "- ",
            "-",
            "  - ",
            "[",
            "]",
            ", ",
            ",",
            "\"",
            "'",
            "''",
            "\\",
            "#",
            " # c",
            "# c\n",
            "2024-01-01",
            "12:30",
            "1.10",
            "~",
            "null",
            "/c.png",
            "../c.png",
            ".",
            "https://a.b/c?d=e",
            "{",
            "}",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\t",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "😀",
            "é",
            "。",
            "：",
            "...",
            "?",
            "? ",
            "=",
            "<<");

    @Test
    void says_what_the_parser_says_of_any_text() {
        int read = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Source source = new Source(scribbled(new Random(seed)), "\n", 2);
            read += isRead(source, "seed " + seed) ? 1 : 0;
        }
        assertThat(read).as("texts that were read").isGreaterThanOrEqualTo(CASES / 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A walk along the river, again\n",
                "标题: 河边散步：再来一次\n创建时间: 2024-01-01 10:00:00\n",
                "title: \"It's a walk\"\ndate: 2024-01-01\ndraft: false\n",
                "title: 'a \"b\"'\ntags: [a, \"b c\", 标签]\n",
                "cover: ../../covers/a-1.png\nimage: ./b.jpg\n",
                "tags:\n- a\n- b c\ntitle: x\n",
                "tags:\n  - a\n  - 'b'\n\n# comment\ncover:\n",
                "cover: /covers/a-1.png\r\ntags: []\r\n",
                "menu:\n  # c\n  docs:\n    parent: x\n  weight: 10\n\ntitle: “a” — b…\n",
                "share: \"true\"\nurl: https://example.org/a?b=c#d\n"
            })
    void reads_what_most_notes_hold(String text) {
        assertThat(isRead(new Source(text, "\n", 2), text)).isTrue();
    }

    @Test
    @EnabledIfSystemProperty(named = "cover.test.notes", matches = ".+")
    void says_what_the_parser_says_of_real_notes() throws IOException {
        int read = 0;
        int all = 0;
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("cover.test.notes")))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|markdown|mdx)"))
                    .toList()) {
                Matcher header = HEADER.matcher(new String(Files.readAllBytes(file), UTF_8));
                if (Files.isRegularFile(file) && header.lookingAt()) {
                    read += isRead(new Source(header.group(1), "\n", 2), file.toString()) ? 1 : 0;
                    all++;
                }
            }
        }
        System.out.printf("%d of %d read%n", read, all);
    }

    private static boolean isRead(Source source, String story) {
        return PlainLines.read(source)
                .map(document -> {
                    assertThat(document).as(story).isEqualTo(parsed(source, story));
                    return true;
                })
                .orElse(false);
    }

    private static Document parsed(Source source, String story) {
        try {
            return Parser.parse(source);
        } catch (NoteException e) {
            throw new AssertionError(story + " is refused:\n" + source.text(), e);
        }
    }

    /** Mostly lines that begin well. */
    private static String scribbled(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            text.append(
                    random.nextInt(3) > 0
                            ? List.of("a: ", "标题: ", "tags:\n- ", "b: [", "  a: ", "  ", "c: \"")
                                    .get(random.nextInt(7))
                            : "");
            for (int piece = random.nextInt(5); piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            text.append('\n');
        }
        return text.toString();
    }
}

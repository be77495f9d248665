package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for a note that an edit spoils, guided by which branches a note reaches. {@code mvn verify} does so for a minute;
 * {@code mvn test-compile surefire:test@fuzz -Dcover.test.fuzz=1h} for longer, from where the last run left off. What it
 * finds is told as a row for the table {@code notes.txt}.
 */
class FrontMatterFuzzTest {

    private static final List<String> PATHS = List.of(
            "cover",
            "cover.image",
            "images.0",
            "extra.cover",
            "image",
            "title",
            "a",
            "a.b",
            "a.b.c",
            "a.0.b",
            "tags.1",
            "标题");
    private static final int LAST_PATH = 11;
    private static final int SCRIBBLED = 200;

    /** What stands around the header, so that few mutations are spent on fences. */
    enum Frame {
        BARE("", ""),
        YAML("---\n", "---\n\n正文 😀\n"),
        YAML_OF_WINDOWS("\uFEFF---\r\n", "---\r\ncover: x\r\n---\r\n"),
        YAML_WITH_DOTS("--- \n", "...\nno newline at the end"),
        TOML("+++\n", "+++\n\ntext\n"),
        TOML_OF_WINDOWS("\uFEFF+++\r\n", "+++"),
        JBAKE("", "~~~~~~\n\ntext\n"),
        JBAKE_OF_WINDOWS("\uFEFF", "~~~~~~\r\ntext\r\n");

        private final String head;
        private final String tail;

        Frame(String head, String tail) {
            this.head = head;
            this.tail = tail;
        }

        byte[] around(byte[] header) {
            ByteArrayOutputStream note = new ByteArrayOutputStream();
            note.writeBytes(head.getBytes(UTF_8));
            note.writeBytes(header);
            note.writeBytes(tail.getBytes(UTF_8));
            return note.toByteArray();
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void edits_change_one_value_and_nothing_else(
            @NotNull Frame frame,
            byte @NotNull [] header,
            @InRange(min = 0, max = LAST_PATH) int path,
            @NotNull String value) {
        // Half a surrogate pair is no value.
        String valid = new String(value.getBytes(UTF_8), UTF_8);
        Edited edited = new Edited(frame.around(header), PATHS.get(path), valid);
        edited.assertSet();
        edited.assertRemoved();
    }

    static Stream<Arguments> seeds() {
        Stream<Arguments> headers = Stream.of("front-matter.txt", "nested.txt")
                .flatMap(Example::read)
                .map(row -> seed(Frame.YAML, row));
        Stream<Arguments> notes = Example.read("notes.txt").map(row -> seed(Frame.BARE, row));
        Stream<Arguments> scribbled = LongStream.range(0, SCRIBBLED).mapToObj(FrontMatterFuzzTest::scribbled);
        Stream<Arguments> toml = Example.read("toml.txt").map(row -> seed(Frame.TOML, row));
        Stream<Arguments> jbake = Example.read("jbake.txt").map(row -> seed(Frame.JBAKE, row));
        return Stream.of(headers, notes, toml, jbake, scribbled).flatMap(seeds -> seeds);
    }

    private static Arguments seed(Frame frame, Example row) {
        String[] first =
                row.operations().split(" ; ")[0].replaceFirst("^- ", "").split(" =", 2);
        int path = PATHS.indexOf(first[0].strip());
        return seed(frame, row.before(), Math.max(path, 0), first.length > 1 ? Example.text(first[1].strip()) : "x");
    }

    private static Arguments scribbled(long seed) {
        Scribbler scribbler = new Scribbler(new Random(seed));
        String frontMatter = scribbler.frontMatter();
        Frame frame = scribbler.pick(List.of(Frame.YAML, Frame.YAML_OF_WINDOWS, Frame.YAML_WITH_DOTS));
        return seed(frame, frontMatter, (int) (seed % PATHS.size()), scribbler.value());
    }

    private static Arguments seed(Frame frame, String header, int path, String value) {
        return Arguments.of(frame, header.getBytes(UTF_8), path, value);
    }
}

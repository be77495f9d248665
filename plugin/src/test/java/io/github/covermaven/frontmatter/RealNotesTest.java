package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.problem.NoteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Sets a cover in every note of a folder, in memory, and looks whether old and new differ by that line alone. Off by
 * default: {@code mvn test -Dtest=RealNotesTest -Dcover.test.notes=FOLDER}.
 */
@EnabledIfSystemProperty(named = "cover.test.notes", matches = ".+")
class RealNotesTest {

    private static final String VALUE = "https://example.org/covers/封面-12345678.png";

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @AfterEach
    void say_what_happened() {
        outcomes.forEach((outcome, count) -> System.out.printf("%6d %s%n", count, outcome));
    }

    @Test
    void old_and_new_differ_by_the_cover_alone() throws IOException {
        try (Stream<Path> notes = notes()) {
            notes.forEach(file -> count(outcome(file)));
        }
        assertThat(outcomes).isNotEmpty();
    }

    @Test
    void every_key_can_be_set_and_removed() throws IOException {
        try (Stream<Path> notes = notes()) {
            notes.forEach(this::changeEveryKey);
        }
        assertThat(outcomes).isNotEmpty();
    }

    private static Stream<Path> notes() throws IOException {
        return Files.walk(Path.of(System.getProperty("cover.test.notes")))
                .filter(file -> file.toString().matches(".*\\.(md|markdown|mdx)"))
                .filter(Files::isRegularFile);
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private void changeEveryKey(Path file) {
        try {
            byte[] note = Files.readAllBytes(file);
            FrontMatter frontMatter = FrontMatter.read(note);
            String yaml = frontMatter.exists() ? frontMatter.header().source().text() : "";
            Reading old = Reading.of(yaml);
            Stream.concat(old.scalars().keySet().stream(), old.collections().keySet().stream())
                    .filter(path -> !path.isEmpty()
                            && !path.contains("\\.")
                            && !path.contains("..")
                            && !path.endsWith(".")
                            && !path.endsWith("'"))
                    .forEach(path -> {
                        String story = file + " " + path;
                        count("set " + change(frontMatter.edit().set(path, VALUE), old, path, story));
                        count("remove " + change(frontMatter.edit().remove(path), old, path, story));
                        count("add below " + change(frontMatter.edit().set(path + ".a.b", "x y"), old, path, story));
                    });
        } catch (NoteException e) {
            count("unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String change(Edit edit, Reading old, String path, String story) {
        try {
            String yaml = FrontMatter.read(edit.apply()).header().source().text();
            assertThat(Reading.of(yaml).apartFrom(path)).as(story).isEqualTo(old.apartFrom(path));
            return "done";
        } catch (NoteException e) {
            return "refused: " + e.problem().replaceFirst("^" + Pattern.quote(path) + "(.a.b)? |The key \\S+ ", "");
        }
    }

    private static String outcome(Path file) {
        try {
            byte[] old = Files.readAllBytes(file);
            FrontMatter frontMatter = FrontMatter.read(old);
            if (!frontMatter.exists()) {
                return "without front matter";
            }
            Value before = frontMatter.get("cover");
            byte[] changed = frontMatter.edit().set("cover", VALUE).apply();
            assertDiffersByOneLine(file, old, changed);
            if (before instanceof Value.Absent) {
                assertThat(FrontMatter.read(changed).edit().remove("cover").apply())
                        .as(file.toString())
                        .isEqualTo(old);
            }
            return "edited, cover was " + before.getClass().getSimpleName();
        } catch (NoteException e) {
            return "refused: " + e.problem().replaceAll("'.*|U\\+.*", "…");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void assertDiffersByOneLine(Path file, byte[] old, byte[] changed) {
        List<String> before = lines(old);
        List<String> after = lines(changed);
        int start = 0;
        while (start < before.size() && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> written = after.subList(start, after.size() - end);
        List<String> replaced = before.subList(start, before.size() - end);
        assertThat(written)
                .as(file.toString())
                .singleElement()
                .asString()
                .startsWith("cover:")
                .contains(VALUE);
        assertThat(replaced).as(file.toString()).allMatch(line -> line.startsWith("cover:") || line.startsWith(" "));
    }

    /** The lines with their ends, so that those count too. */
    private static List<String> lines(byte[] note) {
        return List.of(new String(note, ISO_8859_1).split("(?<=\n)")).stream()
                .map(line -> new String(line.getBytes(ISO_8859_1), UTF_8))
                .toList();
    }
}

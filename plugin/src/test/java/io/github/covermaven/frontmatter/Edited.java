package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.frontmatter.jbake.JBakeHeader;
import io.github.covermaven.frontmatter.toml.TomlHeader;
import io.github.covermaven.problem.NoteException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.error.YAMLException;

/** What must hold of a note that is edited at a path, whatever its bytes are, as far as the public interface shows it. */
record Edited(byte[] note, String path, String value) {

    private static final String TEXT = "tag:yaml.org,2002:str ";

    void assertSet() {
        apply(edit -> edit.set(path, value)).ifPresent(this::assertSet);
    }

    void assertRemoved() {
        apply(edit -> edit.remove(path)).ifPresent(this::assertRemoved);
    }

    /** The new bytes, or nothing if the edit was refused. */
    private Optional<byte[]> apply(UnaryOperator<Edit> change) {
        byte[] copy = note.clone();
        try {
            return Optional.of(change.apply(FrontMatter.read(copy).edit()).apply());
        } catch (NoteException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(story("thrown"), e);
        } finally {
            assertThat(copy).as(() -> story("the note's own bytes")).isEqualTo(note);
        }
    }

    private void assertSet(byte[] after) {
        FrontMatter old = FrontMatter.read(note);
        FrontMatter read = readAgain(after);
        assertThat(read.get(path))
                .as(() -> story("read again"))
                .isInstanceOfSatisfying(
                        Value.Text.class, text -> assertThat(text.text()).isEqualTo(value));
        assertSameAround(old, after, read);
        Optional<Reading> before = reading(old);
        before.ifPresent(independent -> {
            Reading now = reading(read).orElseThrow(() -> new AssertionError(story("unreadable elsewhere")));
            if (!old.get(path).equals(new Value.Text(value, true))) {
                assertThat(now.scalars().get(path))
                        .as(() -> story("read by SnakeYAML"))
                        .isEqualTo(TEXT + value);
            }
            assertThat(now.apartFrom(path)).as(() -> story("all else")).isEqualTo(independent.apartFrom(path));
        });
        tomlReading(old).ifPresent(independent -> {
            TomlReading now = tomlReading(read).orElseThrow(() -> new AssertionError(story("unreadable elsewhere")));
            assertThat(now.says(path, value)).as(() -> story("read by tomlj")).isTrue();
            assertThat(now.apartFrom(path)).as(() -> story("all else")).isEqualTo(independent.apartFrom(path));
        });
        String added = added(old);
        if (!added.isEmpty() && old.get(added) instanceof Value.Absent) {
            String undone = new String(read.edit().remove(added).apply(), UTF_8);
            boolean flow = before.filter(Reading::isFlow).isPresent();
            assertThat(flow ? loose(undone) : undone)
                    .as(() -> story("undone"))
                    .isEqualTo(flow ? loose(new String(note, UTF_8)) : new String(note, UTF_8));
        }
    }

    /** The key without which the note is as before, if it was not there; empty if a table has come with it, or all. */
    private String added(FrontMatter old) {
        if (!old.exists() || (isToml(old) && path.matches("[^.]+\\.\\D.*|.*\\..*\\..*"))) {
            return "";
        }
        return old.header() instanceof JBakeHeader ? path : path.replaceFirst("\\..*", "");
    }

    /** In braces the last comma and blanks may go with what is taken out. */
    private static String loose(String flow) {
        return flow.replaceAll("[\\s,]+", "");
    }

    private void assertRemoved(byte[] after) {
        FrontMatter old = FrontMatter.read(note);
        FrontMatter read = readAgain(after);
        assertThat(read.get(path)).as(() -> story("read again")).isInstanceOf(Value.Absent.class);
        assertSameAround(old, after, read);
        if (Arrays.equals(note, after)) {
            assertThat(old.get(path)).as(() -> story("nothing removed")).isInstanceOf(Value.Absent.class);
            return;
        }
        reading(old).ifPresent(independent -> {
            Reading now = reading(read).orElseThrow(() -> new AssertionError(story("unreadable elsewhere")));
            assertThat(now.scalars()).as(() -> story("read by SnakeYAML")).doesNotContainKey(path);
            assertThat(now.collections()).as(() -> story("read by SnakeYAML")).doesNotContainKey(path);
            assertThat(now.apartFrom(path)).as(() -> story("all else")).isEqualTo(independent.apartFrom(path));
        });
        tomlReading(old).ifPresent(independent -> {
            TomlReading now = tomlReading(read).orElseThrow(() -> new AssertionError(story("unreadable elsewhere")));
            assertThat(now.values()).as(() -> story("all else")).isEqualTo(independent.apartFrom(path));
        });
        assertThat(isWithin(after, note))
                .as(() -> story("only bytes taken away"))
                .isTrue();
    }

    private FrontMatter readAgain(byte[] after) {
        try {
            return FrontMatter.read(after);
        } catch (NoteException e) {
            throw new AssertionError(story("unreadable now: " + new String(after, UTF_8)), e);
        }
    }

    private void assertSameAround(FrontMatter old, byte[] after, FrontMatter read) {
        assertThat(read.body()).as(() -> story("the body")).isEqualTo(old.body());
        if (old.exists() && !(old.header() instanceof JBakeHeader)) {
            int opening = lineEnd(note, 0);
            assertThat(Arrays.copyOf(after, opening))
                    .as(() -> story("the head"))
                    .isEqualTo(Arrays.copyOf(note, opening));
        }
    }

    /** What another reader finds in YAML front matter; nothing if it is none, or that reader could not read it. */
    private static Optional<Reading> reading(FrontMatter frontMatter) {
        if (!frontMatter.exists()) {
            return Optional.of(Reading.of(""));
        }
        try {
            return Reading.yaml(frontMatter).map(Reading::of);
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static Optional<TomlReading> tomlReading(FrontMatter frontMatter) {
        return isToml(frontMatter)
                ? TomlReading.of(frontMatter.header().source().text())
                : Optional.empty();
    }

    private static boolean isToml(FrontMatter frontMatter) {
        return frontMatter.exists() && frontMatter.header() instanceof TomlHeader;
    }

    private static int lineEnd(byte[] note, int at) {
        int i = at;
        while (i < note.length && note[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, note.length);
    }

    /** Whether the bytes of the one stand in the other, in their order. */
    private static boolean isWithin(byte[] part, byte[] whole) {
        int i = 0;
        for (byte b : whole) {
            i += i < part.length && part[i] == b ? 1 : 0;
        }
        return i == part.length;
    }

    /** What is looked at, and the case as a row for {@code notes.txt}; in hexadecimal where it is no text. */
    private String story(String what) {
        String text = new String(note, UTF_8);
        String cell = Arrays.equals(text.getBytes(UTF_8), note)
                ? Example.cell(text)
                : HexFormat.of().formatHex(note);
        return "%s%n  found ¦ %s ¦ %s = %s ¦ =%n  found ¦ %2$s ¦ - %3$s ¦ =%n"
                .formatted(what, cell, path, Example.cell(value));
    }
}

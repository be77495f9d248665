package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.problem.NoteException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.YAMLException;

/** What must hold of a note that is edited at a path, whatever its bytes are, as far as the public interface shows it. */
record Edited(byte[] note, String path, String value) {

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
        if (!old.get(path).equals(new Value.Text(value, true))) {
            assertOthersFindTheValue(after, read);
        }
        assertOthersFindTheRest(old, after, read);
        assertUndone(old, read);
        boolean replaced =
                old.get(path) instanceof Value.Text && Fenced.yaml(note, old).isEmpty();
        assertThat(replaced ? read.without(path) : after)
                .as(() -> story("all but the value"))
                .isEqualTo(replaced ? old.without(path) : after);
    }

    private void assertOthersFindTheValue(byte[] after, FrontMatter read) {
        reading(after, read)
                .ifPresent(yaml -> assertThat(yaml.scalars().get(path))
                        .as(() -> story("read by SnakeYAML"))
                        .isEqualTo("tag:yaml.org,2002:str " + value));
        Fenced.toml(after, read)
                .flatMap(TomlReading::of)
                .ifPresent(toml -> assertThat(toml.values().get(path))
                        .as(() -> story("read by tomlj"))
                        .isEqualTo("String " + value));
    }

    private void assertOthersFindTheRest(FrontMatter old, byte[] after, FrontMatter read) {
        reading(note, old)
                .ifPresent(yaml -> assertThat(reading(after, read).map(now -> now.apartFrom(path)))
                        .as(() -> story("all else, read by SnakeYAML"))
                        .contains(yaml.apartFrom(path)));
        Fenced.toml(note, old)
                .flatMap(TomlReading::of)
                .ifPresent(toml -> assertThat(Fenced.toml(after, read)
                                .flatMap(TomlReading::of)
                                .map(now -> now.apartFrom(path)))
                        .as(() -> story("all else, read by tomlj"))
                        .contains(toml.apartFrom(path)));
    }

    private void assertUndone(FrontMatter old, FrontMatter read) {
        String first = path.replaceFirst("\\..*", "");
        boolean table = path.contains(".") && Fenced.toml(note, old).isPresent();
        if (old.exists() && !table && old.get(first) instanceof Value.Absent && old.get(path) instanceof Value.Absent) {
            // A dot makes a mapping in YAML, but is part of the key in JBake.
            String added = Fenced.yaml(note, old).isPresent() ? first : path;
            String undone = new String(undone(read, added), UTF_8);
            boolean flow = reading(note, old).filter(Reading::isFlow).isPresent();
            assertThat(flow ? loose(undone) : undone)
                    .as(() -> story("undone"))
                    .isEqualTo(flow ? loose(new String(note, UTF_8)) : new String(note, UTF_8));
        }
    }

    private byte[] undone(FrontMatter read, String added) {
        try {
            return read.edit().remove(added).apply();
        } catch (NoteException e) {
            throw new AssertionError(story("cannot be undone"), e);
        }
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
        assertOthersFindTheRest(old, after, read);
        reading(after, read).ifPresent(yaml -> {
            assertThat(yaml.scalars()).as(() -> story("read by SnakeYAML")).doesNotContainKey(path);
            assertThat(yaml.collections()).as(() -> story("read by SnakeYAML")).doesNotContainKey(path);
        });
        Fenced.toml(after, read)
                .flatMap(TomlReading::of)
                .ifPresent(toml -> assertThat(toml.values())
                        .as(() -> story("read by tomlj"))
                        .doesNotContainKey(path));
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
        if (old.exists()) {
            int opening = opening(note);
            assertThat(Arrays.copyOf(after, opening))
                    .as(() -> story("the head"))
                    .isEqualTo(Arrays.copyOf(note, opening));
        }
    }

    /** What another reader finds in YAML front matter; nothing if it is none, or that reader could not read it. */
    private static Optional<Reading> reading(byte[] note, FrontMatter frontMatter) {
        if (!frontMatter.exists()) {
            return Optional.of(Reading.of(""));
        }
        try {
            return Fenced.yaml(note, frontMatter).map(Reading::of);
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    /** How long the opening fence is, with what stands before it; JBake has none. */
    private static int opening(byte[] note) {
        String text = new String(note, UTF_8);
        Matcher fence = Pattern.compile("\uFEFF?((---|\\+\\+\\+)[^\\n]*\\n)?").matcher(text);
        return fence.lookingAt() ? fence.group().getBytes(UTF_8).length : 0;
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

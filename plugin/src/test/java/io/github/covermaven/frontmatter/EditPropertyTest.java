package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.problem.NoteException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * For any front matter and any value: either the edit is refused, or another reader finds the value at the path, finds
 * everything else as it was, and no byte is lost but the old value's. A failure names the seed of its case;
 * {@code -Dcover.test.seed} starts there, {@code -Dcover.test.cases} says how many follow.
 */
class EditPropertyTest {

    private static final long SEED = Long.getLong("cover.test.seed", 1);
    private static final int CASES = Integer.getInteger("cover.test.cases", 10_000);

    @Test
    void sets_the_value_and_nothing_else() {
        int edited = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            edited += set(seed) ? 1 : 0;
        }
        assertThat(edited).as("cases that were not refused").isGreaterThanOrEqualTo(CASES / 3);
    }

    @Test
    void removes_the_key_and_nothing_else() {
        int edited = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            edited += remove(seed) ? 1 : 0;
        }
        assertThat(edited).as("cases that removed something").isGreaterThanOrEqualTo(CASES / 10);
    }

    private static boolean set(long seed) {
        Scribbler scribbler = new Scribbler(new Random(seed));
        Framed before = Framed.scribbled(scribbler);
        String path = scribbler.path();
        String value = scribbler.value();
        String story = "seed %d: %s = %s in%n%s".formatted(seed, path, value, before.yaml());
        Framed after;
        try {
            after = before.with(
                    FrontMatter.read(before.note()).edit().set(path, value).apply(), story);
        } catch (NoteException e) {
            return false;
        }
        Reading old = Reading.of(before.yaml());
        Reading read = Reading.of(after.yaml());
        if (!FrontMatter.read(before.note()).get(path).equals(new Value.Text(value, true))) {
            assertThat(read.scalars().get(path)).as(story + after.yaml()).isEqualTo("tag:yaml.org,2002:str " + value);
        }
        assertThat(read.apartFrom(path)).as(story + after.yaml()).isEqualTo(old.apartFrom(path));
        if (old.hasNothingOnTheWayTo(path) && !before.yaml().contains("&")) {
            assertThat(isWithin(before.yaml(), after.yaml()))
                    .as(story + after.yaml())
                    .isTrue();
        }
        return true;
    }

    private static boolean remove(long seed) {
        Scribbler scribbler = new Scribbler(new Random(seed));
        Framed before = Framed.scribbled(scribbler);
        String path = scribbler.path();
        String story = "seed %d: - %s in%n%s".formatted(seed, path, before.yaml());
        Framed after;
        try {
            after = before.with(
                    FrontMatter.read(before.note()).edit().remove(path).apply(), story);
        } catch (NoteException e) {
            return false;
        }
        if (after.yaml().equals(before.yaml())) {
            assertThat(FrontMatter.read(before.note()).get(path)).as(story).isInstanceOf(Value.Absent.class);
            return false;
        }
        Reading read = Reading.of(after.yaml());
        assertThat(read.scalars()).as(story + after.yaml()).doesNotContainKey(path);
        assertThat(read.collections()).as(story + after.yaml()).doesNotContainKey(path);
        assertThat(read.apartFrom(path))
                .as(story + after.yaml())
                .isEqualTo(Reading.of(before.yaml()).apartFrom(path));
        assertThat(isWithin(after.yaml(), before.yaml()))
                .as(story + after.yaml())
                .isTrue();
        return true;
    }

    /** Whether the characters of the one stand in the other, in their order. */
    private static boolean isWithin(String part, String whole) {
        int i = 0;
        for (char c : whole.toCharArray()) {
            i += i < part.length() && part.charAt(i) == c ? 1 : 0;
        }
        return i == part.length();
    }

    /** Front matter between what stands before and behind it. */
    private record Framed(String head, String yaml, String tail) {

        static Framed scribbled(Scribbler scribbler) {
            String mark = scribbler.chance(4) ? "\uFEFF" : "";
            String yaml = scribbler.frontMatter();
            String tail = scribbler.pick(List.of("---\n\n正文 😀\n", "---", "...\ncover: x\n---\n", "--- \nno end"));
            Framed plain = new Framed(mark + "---\n", yaml, tail);
            return scribbler.chance(3) ? plain.windows() : plain;
        }

        byte[] note() {
            return (head + yaml + tail).getBytes(UTF_8);
        }

        /** The same with another note's front matter, whose frame must be this one. */
        Framed with(byte[] note, String story) {
            String text = new String(note, UTF_8);
            assertThat(text).as(story).startsWith(head).endsWith(tail);
            return new Framed(head, text.substring(head.length(), text.length() - tail.length()), tail);
        }

        private Framed windows() {
            return new Framed(head.replace("\n", "\r\n"), yaml.replace("\n", "\r\n"), tail.replace("\n", "\r\n"));
        }
    }
}

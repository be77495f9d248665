package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.problem.NoteException;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What {@link EditPropertyTest} shows for YAML, for TOML: any edit is refused, or another reader finds what was wanted
 * and all else as it was, and every line of the old text is still there but the one that was replaced.
 */
class TomlPropertyTest {

    private static final long SEED = Long.getLong("cover.test.seed", 1);
    /** A part of those for YAML: the other reader takes its time. */
    private static final int CASES = Integer.getInteger("cover.test.cases", 10_000) / 4;

    @Test
    void sets_the_value_and_nothing_else() {
        int edited = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            TomlScribbler scribbler = new TomlScribbler(random);
            String before = scribbler.frontMatter();
            String path = scribbler.path();
            String value = new Scribbler(random).value();
            String story = "seed %d: %s = %s in%n%s".formatted(seed, path, value, before);
            String after = edited(before, random, edit -> edit.set(path, value), story);
            if (!after.equals(before)) {
                TomlReading old = read(before, story);
                TomlReading read = read(after, story);
                assertThat(read.says(path, value)).as(story + after).isTrue();
                assertThat(read.apartFrom(path)).as(story + after).isEqualTo(old.apartFrom(path));
                assertThat(old.values().containsKey(path) || isWithin(before, after))
                        .as(story + after)
                        .isTrue();
                edited++;
            }
        }
        assertThat(edited).as("cases that were not refused").isGreaterThanOrEqualTo(CASES / 3);
    }

    @Test
    void removes_the_key_and_nothing_else() {
        int edited = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            TomlScribbler scribbler = new TomlScribbler(random);
            String before = scribbler.frontMatter();
            String path = scribbler.path();
            String story = "seed %d: - %s in%n%s".formatted(seed, path, before);
            String after = edited(before, random, edit -> edit.remove(path), story);
            if (!after.equals(before)) {
                assertThat(read(after, story).values())
                        .as(story + after)
                        .isEqualTo(read(before, story).apartFrom(path));
                assertThat(isWithin(after, before)).as(story + after).isTrue();
                edited++;
            }
        }
        assertThat(edited).as("cases that removed something").isGreaterThanOrEqualTo(CASES / 20);
    }

    /** The text afterwards; the same if the edit was refused. */
    private static String edited(String text, Random random, UnaryOperator<Edit> change, String story) {
        String lineBreak = random.nextInt(3) == 0 ? "\r\n" : "\n";
        String head = (random.nextInt(4) == 0 ? "\uFEFF" : "") + "+++" + lineBreak;
        String tail = random.nextBoolean() ? "+++" : "+++" + lineBreak + "[extra]" + lineBreak;
        String note = head + text.replace("\n", lineBreak) + tail;
        try {
            byte[] changed =
                    change.apply(FrontMatter.read(note.getBytes(UTF_8)).edit()).apply();
            String after = new String(changed, UTF_8);
            assertThat(after).as(story).startsWith(head).endsWith(tail);
            return after.substring(head.length(), after.length() - tail.length())
                    .replace(lineBreak, "\n");
        } catch (NoteException e) {
            return text;
        }
    }

    /** Whether the lines of the one stand in the other, in their order. */
    private static boolean isWithin(String part, String whole) {
        List<String> lines = part.lines().toList();
        int i = 0;
        for (String line : whole.lines().toList()) {
            i += i < lines.size() && lines.get(i).equals(line) ? 1 : 0;
        }
        return i == lines.size();
    }

    private static TomlReading read(String toml, String story) {
        return TomlReading.of(toml).orElseThrow(() -> new AssertionError(story + toml));
    }
}

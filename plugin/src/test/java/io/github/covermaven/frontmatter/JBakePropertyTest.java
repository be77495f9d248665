package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.problem.NoteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What {@link EditPropertyTest} shows for YAML, for JBake's header, where a line is a key and its value. */
class JBakePropertyTest {

    private static final long SEED = Long.getLong("cover.test.seed", 1);
    private static final int CASES = Integer.getInteger("cover.test.cases", 10_000);

    @Test
    void sets_one_line_and_no_other() {
        int edited = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            Scribbler scribbler = new Scribbler(random);
            String lineBreak = scribbler.chance(3) ? "\r\n" : "\n";
            List<String> lines = header(scribbler);
            String key = scribbler.pick(Scribbler.KEYS);
            String value = scribbler.value();
            String tail = "~~~~~~" + lineBreak + "cover=body";
            String note = (scribbler.chance(4) ? "\uFEFF" : "") + String.join(lineBreak, lines) + lineBreak + tail;
            String story = "seed %d: %s = %s in%n%s".formatted(seed, key, value, note);
            try {
                String after = new String(
                        FrontMatter.read(note.getBytes(UTF_8))
                                .edit()
                                .set(key, value)
                                .apply(),
                        UTF_8);
                assertThat(after).as(story).endsWith(lineBreak + tail);
                List<String> expected =
                        new ArrayList<>(without(key, note.lines().toList()));
                assertThat(without(key, after.lines().toList())).as(story).isEqualTo(expected);
                assertThat(values(key, after)).as(story).containsExactly(value);
                edited++;
            } catch (NoteException e) {
                assertThat(e.remedy()).as(story).isNotBlank();
            }
        }
        assertThat(edited).as("cases that were not refused").isGreaterThanOrEqualTo(CASES / 4);
    }

    private static List<String> header(Scribbler scribbler) {
        List<String> lines = new ArrayList<>(List.of("title=x"));
        while (!scribbler.chance(4)) {
            String sign = scribbler.pick(List.of("=", "=", " = ", "= ", "=\t"));
            String line =
                    scribbler.pick(Scribbler.KEYS) + sign + scribbler.pick(List.of("a", "", "a=b", "标题 😀", "a "));
            lines.add(scribbler.chance(6) ? "" : line);
        }
        return lines;
    }

    /** The lines down to the end of the header, but those with this key. */
    private static List<String> without(String key, List<String> lines) {
        return lines.stream()
                .takeWhile(line -> !line.equals("~~~~~~"))
                .filter(line -> !key(line).equals(key))
                .toList();
    }

    /** What JBake reads: the last one counts, so there must be one only. */
    private static List<String> values(String key, String note) {
        return note.lines()
                .takeWhile(line -> !line.equals("~~~~~~"))
                .filter(line -> key(line).equals(key))
                .map(line -> line.substring(line.indexOf('=') + 1).trim())
                .toList();
    }

    private static String key(String line) {
        return line.indexOf('=') < 0
                ? ""
                : line.substring(0, line.indexOf('=')).replace("\uFEFF", "").trim();
    }
}

package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.check.Check;
import io.github.covermaven.check.CheckSettings;
import io.github.covermaven.check.JUnitReport;
import io.github.covermaven.check.JsonReport;
import io.github.covermaven.check.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goals take that have nothing to do in a vault of 20,000 notes, beside {@code cat} of the same notes: the middle of five
 * rounds, each goal in a process of its own, without Maven's start. Not among the default tests, as making the vault takes minutes
 * and the figures are those of the machine. With {@code cover.test.notes} the notes are copies of those in that folder:
 *
 * <pre>mvn test -Dtest=SpeedCheck -Dcover.test.notes=NOTES</pre>
 */
class SpeedCheck {

    private static final int NOTES = 20_000;
    private static final int ROUNDS = 5;

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    @Test
    void goals_with_nothing_to_do_beside_cat() throws Exception {
        Optional<String> real = Optional.ofNullable(System.getProperty("cover.test.notes"));
        if (real.isPresent()) {
            copyNotes(Path.of(real.get()));
        } else {
            writeNotes();
        }
        assertThat(covered(folder, service.baseUrl()).generate().drawn()).isNotEmpty();

        Map<String, List<Long>> times = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            add(times, "cat", cat());
            for (String goal : List.of("generate", "plan", "check")) {
                add(times, goal, run(goal));
            }
        }

        times.forEach((what, all) -> System.out.printf(
                "%-8s %5d ms (%s)%n", what, all.stream().sorted().toList().get(ROUNDS / 2), all));
    }

    private static void add(Map<String, List<Long>> times, String what, long time) {
        times.computeIfAbsent(what, name -> new ArrayList<>()).add(time);
    }

    private void writeNotes() {
        TestVault vault = new TestVault(folder);
        String body = "Some words of a note that says what it has to say, and then says it again.\n".repeat(50);
        for (int i = 0; i < NOTES; i++) {
            vault.note("%03d/n%05d.md".formatted(i / 50, i), List.of("title: Note " + i, "tags: [a, b]"), body);
        }
    }

    private void copyNotes(Path notes) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(notes)) {
            files = all.filter(file -> file.toString().matches(".*\\.(md|markdown)"))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (int i = 0; i < NOTES; i++) {
            Path file = files.get(i % files.size());
            Path copy = folder.resolve("c" + i / files.size()).resolve(notes.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private long cat() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", "find . -name '*.m*d*' -print0 | xargs -0 cat > /dev/null")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        long start = System.nanoTime();
        assertThat(process.waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private long run(String goal) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Goal.class.getName(),
                        goal,
                        folder.toString(),
                        service.baseUrl())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Long.parseLong(output.strip().split(" ", 2)[0]);
    }

    private static TestVault covered(Path folder, String address) {
        return new TestVault(folder)
                .provider("openai")
                .withKeyFor(address)
                .sharing(Sharing.ALL)
                .concurrency(8)
                .maxImages(2 * NOTES);
    }

    /** One goal, in a process of its own: prints how many milliseconds it took. */
    static final class Goal {

        private Goal() {}

        public static void main(String[] arguments) {
            long start = System.nanoTime();
            TestVault vault = covered(Path.of(arguments[1]), arguments[2]);
            switch (arguments[0]) {
                case "generate" -> vault.generate();
                case "plan" -> vault.planned();
                default -> check(vault.settings());
            }
            System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }

        private static void check(CoverSettings settings) {
            CheckSettings wanted = new CheckSettings(Set.of("missing"), 5_000_000, Optional.empty(), Optional.empty());
            Verdict verdict = new Check(settings, wanted, Clock.systemUTC()).run(warning -> {});
            JsonReport.of(verdict);
            JUnitReport.of(verdict);
        }
    }
}

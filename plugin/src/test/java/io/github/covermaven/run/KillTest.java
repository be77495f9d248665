package io.github.covermaven.run;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs in processes of their own, at points chosen by a seeded chance, and begins them again until every note has its
 * cover; then the same with another vault, until so many have been killed as {@code -Dcover.test.kills} says.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("cover.test.kills", 12);
    private static final long SEED = Long.getLong("cover.test.seed", 4);
    private static final int NOTES = 6;

    /** About as long as it takes from one request to the next. */
    private static final int STEP_MICROS = 40_000;

    private static final Pattern TITLE = Pattern.compile("Note \\d+ of vault \\d+");

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private int kills;
    private int runs;

    @Test
    void whatever_is_killed_nothing_is_half_written_and_no_picture_on_disk_is_asked_for_again() throws Exception {
        while (kills < KILLS) {
            oneVault();
        }
        System.out.println("killed " + kills + " of " + runs + " runs; " + service.orders() + " orders");
    }

    private void oneVault() throws Exception {
        Killed vault = new Killed(folder.resolve("vault-" + runs));
        if (random.nextBoolean()) {
            service.answeringLinks();
        } else {
            service.answeringPictures();
        }
        vault.untilDone("generate");
        List<String> first = vault.pictures();
        vault.untilDone("regenerate");
        assertThat(vault.pictures()).hasSize(NOTES).doesNotContainAnyElementsOf(first);
    }

    /** One vault, and what must hold for it whenever a run on it has ended. */
    private final class Killed {

        private final Path root;
        private final TestVault vault;
        private final Map<String, String> texts = new TreeMap<>();
        private final int concurrency = random.nextBoolean() ? 1 : 3;

        Killed(Path root) {
            this.root = root;
            this.vault = new TestVault(root);
            for (int i = 0; i < NOTES; i++) {
                String name = "n" + i + ".md";
                vault.note(name, "title: Note " + i + " of vault " + runs, "tags: [a, b]");
                texts.put(name, vault.text(name));
            }
        }

        void untilDone(String goal) throws Exception {
            Set<String> had = new HashSet<>();
            int first = service.orders();
            int killsBefore = kills;
            boolean isDone = false;
            while (!isDone) {
                int before = service.orders();
                isDone = run(goal);
                List<String> prompts = service.prompts();
                assertThat(subjects(prompts.stream().skip(before))).noneMatch(had::contains);
                assertNothingIsHalfWritten();
                List<FakeService.Sale> sold = sold(first);
                had.addAll(subjects(onDisk(sold).map(FakeService.Sale::prompt)));
                had.addAll(subjects(
                        service.fetched().stream().filter(sold::contains).map(FakeService.Sale::prompt)));
            }
            assertDone(first, kills - killsBefore);
        }

        private List<FakeService.Sale> sold(int first) {
            List<FakeService.Sale> all = service.sales();
            return all.subList(first, all.size());
        }

        /** Whether it came to its end. */
        private boolean run(String goal) throws Exception {
            runs++;
            boolean isToBeKilled = kills < KILLS;
            CountDownLatch reached = new CountDownLatch(isToBeKilled ? 1 + random.nextInt(NOTES / 2) : 0);
            service.whenAsked(reached::countDown);
            Process process = start(goal);
            if (isToBeKilled) {
                // Some are killed before they ask for anything, the others soon after one of their requests.
                while (process.isAlive() && !reached.await(20, TimeUnit.MILLISECONDS)) {
                    if (random.nextInt(200) == 0) {
                        break;
                    }
                }
                isToBeKilled = !process.waitFor(random.nextInt(STEP_MICROS), TimeUnit.MICROSECONDS);
            }
            if (!isToBeKilled) {
                assertThat(process.waitFor()).isZero();
                return true;
            }
            process.destroyForcibly().waitFor();
            kills++;
            return false;
        }

        private Process start(String goal) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Worker.class.getName(),
                            root.toString(),
                            service.baseUrl(),
                            Integer.toString(concurrency),
                            Integer.toString(runs),
                            goal)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
            assertThat(output.readLine()).isEqualTo("ready");
            return process;
        }

        private void assertNothingIsHalfWritten() throws IOException {
            Set<String> whole = service.sales().stream()
                    .map(sale -> Sha256.of(sale.picture()))
                    .collect(toSet());
            for (Map.Entry<String, String> note : texts.entrySet()) {
                String text = vault.text(note.getKey());
                String cover = vault.cover(note.getKey());
                assertThat(text.replace("cover: " + cover + "\n", "")).isEqualTo(note.getValue());
                assertThat(cover.isEmpty() || vault.has(cover)).isTrue();
            }
            for (Path original : files(".cover/private/originals")) {
                String hash = Sha256.of(Files.readAllBytes(original));
                assertThat(original.getFileName()).hasToString(hash + ".png");
                assertThat(hash).isIn(whole);
            }
            try (Ledger ledger = Ledger.look(root)) {
                assertThat(ledger.unreadableLines()).isZero();
                assertThat(ledger.unreadableFiles()).isEmpty();
                for (Path picture : files("covers")) {
                    assertThat(ledger.shown(Sha256.of(Files.readAllBytes(picture))))
                            .hasValueSatisfying(
                                    shown -> assertThat(shown.picture().image()).isIn(whole));
                }
            }
        }

        /** Those whose bytes, with their line in the ledger or the announcement of it, or whose link lies on the disk. */
        private Stream<FakeService.Sale> onDisk(List<FakeService.Sale> sales) throws IOException {
            String kept = kept();
            List<String> originals = files(".cover/private/originals").stream()
                    .map(file -> file.getFileName().toString().replace(".png", ""))
                    .toList();
            return sales.stream().filter(sale -> {
                String hash = Sha256.of(sale.picture());
                return originals.contains(hash) && kept.contains(hash);
            });
        }

        private String kept() throws IOException {
            StringBuilder all = new StringBuilder();
            if (vault.has(".cover/ledger.tsv")) {
                all.append(vault.text(".cover/ledger.tsv"));
            }
            for (Path file : files(".cover/private/under-way")) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }

        /** Every note has had one picture; what was bought besides was on its way when a run was killed. */
        private void assertDone(int first, int killed) throws IOException {
            List<FakeService.Sale> sold = sold(first);
            List<String> kept = onDisk(sold).map(FakeService.Sale::prompt).toList();
            assertThat(kept).hasSize(NOTES).doesNotHaveDuplicates();
            assertThat(sold.size() - NOTES).isLessThanOrEqualTo(killed * concurrency);
            assertThat(pictures()).doesNotHaveDuplicates().allMatch(vault::has);
            assertThat(files(".cover/private/under-way")).isEmpty();
            try (Stream<Path> all = Files.walk(root)) {
                assertThat(all.filter(file -> !file.startsWith(root.resolve(".cover"))))
                        .noneMatch(file -> file.toString().endsWith(".tmp"));
            }
        }

        List<String> pictures() {
            return texts.keySet().stream()
                    .map(vault::cover)
                    .filter(cover -> !cover.isEmpty())
                    .toList();
        }

        /** Without what was not finished: that has another name until it is. */
        private List<Path> files(String name) throws IOException {
            List<Path> files = new ArrayList<>();
            if (vault.has(name)) {
                try (Stream<Path> all = Files.list(root.resolve(name))) {
                    all.filter(file -> !file.toString().endsWith(".cover.tmp")).forEach(files::add);
                }
            }
            return files;
        }

        /** The titles that the prompts are about, which name no two notes of all the vaults. */
        private static List<String> subjects(Stream<String> prompts) {
            return prompts.map(prompt -> TITLE.matcher(prompt)
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group())
                    .toList();
        }
    }

    /** A run in a process of its own. */
    static final class Worker {

        private Worker() {}

        public static void main(String[] arguments) {
            TestVault vault = new TestVault(Path.of(arguments[0]))
                    .provider("openai")
                    .withKeyFor(arguments[1])
                    .concurrency(Integer.parseInt(arguments[2]))
                    .later(java.time.Duration.ofMinutes(Integer.parseInt(arguments[3])));
            System.out.println("ready");
            Report report = arguments[4].equals("generate")
                    ? vault.generate()
                    : vault.only("*.md").regenerate();
            if (!report.failed().isEmpty() || report.stopped().isPresent()) {
                throw new IllegalStateException(report.failed().toString());
            }
        }
    }
}

package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.covermaven.problem.NoteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How many notes a second are read, and edited and checked, beside gray-matter's reading, and reading and writing, of
 * the same notes. The two take turns, so that what else the machine does hits both. Run by name only:
 * {@code mvn test -Dtest=FrontMatterBenchmark -Dcover.test.notes=FOLDER -Dcover.test.nodeModules=FOLDER}.
 */
@EnabledIfSystemProperty(named = "cover.test.nodeModules", matches = ".+")
class FrontMatterBenchmark {

    private static final Path SCRIPT = Path.of("src/test/readers/gray-matter.mjs");
    private static final Path FOLDER = Path.of("target/benchmark");
    private static final String MODULES = System.getProperty("cover.test.nodeModules");
    private static final int ROUNDS = Integer.getInteger("cover.test.rounds", 5);

    private final Map<String, List<Double>> ours = new TreeMap<>();
    private final Map<String, List<Double>> theirs = new TreeMap<>();

    @Test
    void reads_and_edits_beside_gray_matter() throws Exception {
        Path list = comparable();
        int notes = Files.readAllLines(list).size();
        for (int round = 0; round < ROUNDS; round++) {
            for (RunResult result : passes(list)) {
                double seconds = result.getPrimaryResult().getStatistics().getPercentile(50);
                add(ours, result.getPrimaryResult().getLabel(), notes / seconds);
            }
            for (String line : node("measure", list, NotesPass.WARM_UP, NotesPass.MEASURED)
                    .lines()
                    .toList()) {
                String[] cells = line.split(" ");
                add(theirs, cells[0], Double.parseDouble(cells[1]));
            }
        }
        System.out.printf("%d rounds, notes a second (middle)%n", ROUNDS);
        ours.forEach((what, figures) -> System.out.printf(
                "  %s: %,.0f, gray-matter %,.0f: %.1f times (in single rounds %s)%n",
                what,
                middle(figures),
                middle(theirs.get(what)),
                middle(figures) / middle(theirs.get(what)),
                ratios(what)));
    }

    static List<byte[]> notes(Path list) throws IOException {
        List<byte[]> notes = new ArrayList<>();
        for (String file : Files.readAllLines(list)) {
            notes.add(Files.readAllBytes(Path.of(file)));
        }
        return notes;
    }

    /** A list of the notes that both can read and write. */
    private static Path comparable() throws Exception {
        Files.createDirectories(FOLDER);
        Path all = FOLDER.resolve("all.txt");
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("cover.test.notes")))) {
            Files.write(
                    all,
                    files.filter(file -> file.toString().matches(".*\\.(md|markdown|mdx)"))
                            .filter(Files::isRegularFile)
                            .map(file -> file.toAbsolutePath().toString())
                            .sorted()
                            .toList());
        }
        List<String> parsed = node("parsed", all).lines().toList();
        List<String> both =
                parsed.stream().filter(FrontMatterBenchmark::isEditable).toList();
        System.out.printf(
                "%d notes; left out: %d that gray-matter cannot parse, %d more that are refused%n",
                both.size(), Files.readAllLines(all).size() - parsed.size(), parsed.size() - both.size());
        return Files.write(FOLDER.resolve("both.txt"), both);
    }

    private static boolean isEditable(String file) {
        try {
            FrontMatter.read(Files.readAllBytes(Path.of(file)))
                    .edit()
                    .set("cover", NotesPass.COVER)
                    .apply();
            return true;
        } catch (NoteException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Iterable<RunResult> passes(Path list) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(NotesPass.class.getName())
                        .param("list", list.toString())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static String node(String task, Path list, int... passes) throws Exception {
        List<String> command = new ArrayList<>(List.of("node", SCRIPT.toString(), MODULES, task, list.toString()));
        IntStream.of(passes).mapToObj(String::valueOf).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("node " + SCRIPT + " " + task + " failed");
        }
        return output;
    }

    private static void add(Map<String, List<Double>> figures, String what, double figure) {
        figures.computeIfAbsent(what, key -> new ArrayList<>()).add(figure);
    }

    private String ratios(String what) {
        return String.join(
                ", ",
                Stream.iterate(0, i -> i < ROUNDS, i -> i + 1)
                        .map(i -> "%.1f"
                                .formatted(
                                        ours.get(what).get(i) / theirs.get(what).get(i)))
                        .toList());
    }

    private static double middle(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}

package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.problem.NoteException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.json.JsonMapper;

/**
 * Edits real notes and the cases of yaml-test-suite, and lets other people's YAML readers compare before and after:
 * the value must stand at its path as a string, and all else be as it was. Off by default:
 * {@code mvn test -Dtest=IndependentReadersTest -Dcover.test.notes=FOLDER -Dcover.test.yamlSuite=FOLDER
 * -Dcover.test.nodeModules=FOLDER}, where the last holds js-yaml and yaml, and python3 knows PyYAML.
 */
@EnabledIfSystemProperty(named = "cover.test.nodeModules", matches = ".+")
class IndependentReadersTest {

    private static final Path READERS = Path.of("src/test/readers");
    private static final Path PAIRS = Path.of("target/readers/pairs.jsonl");
    private static final List<String> PATHS = List.of("cover", "cover.image", "header.teaser");

    /** Strings that some reader takes for something else when they stand there without quotes. */
    private static final List<String> VALUES = List.of(
            "https://example.org/covers/封面-12345678.png",
            "covers/a.png",
            "null",
            "no",
            "012",
            "0o14",
            "1_000",
            "1e3",
            "12:30",
            "2024-01-01",
            ".inf",
            "=",
            "<<",
            "~",
            "it's \"a: b\" # c",
            "[[a.png]]",
            " x ",
            "\\n\t\n",
            "*a",
            "",
            "👩‍👩‍👧\u2028\u0085\uFEFF");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int turn;

    @Test
    void other_readers_find_the_value_and_everything_else_as_it_was() throws Exception {
        Files.createDirectories(PAIRS.getParent());
        try (BufferedWriter pairs = Files.newBufferedWriter(PAIRS)) {
            each(
                    "cover.test.notes",
                    ".*\\.(md|markdown|mdx)",
                    file -> editBothWays(file, Files.readAllBytes(file), pairs));
            each("cover.test.yamlSuite", ".*/in\\.yaml", file -> {
                if (isOneMapping(file)) {
                    editBothWays(file, fenced(Files.readString(file)), pairs);
                }
            });
        }
        outcomes.forEach((outcome, count) -> System.out.printf("%7d %s%n", count, outcome));
        assertThat(outcomes.getOrDefault("edited", 0)).isPositive();
        assertThat(exitCode("node", READERS.resolve("compare.mjs"), System.getProperty("cover.test.nodeModules")))
                .isZero();
        assertThat(exitCode("python3", READERS.resolve("compare.py"))).isZero();
    }

    private interface Visitor {
        void visit(Path file) throws IOException;
    }

    private static void each(String property, String pattern, Visitor visitor) throws IOException {
        String folder = System.getProperty(property, "");
        if (folder.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().matches(pattern)) {
                    visitor.visit(file);
                }
            }
        }
    }

    /** What the suite says of the case: it is valid, and consists of one document, which is a mapping. */
    private static boolean isOneMapping(Path yaml) throws IOException {
        if (Files.exists(yaml.resolveSibling("error"))) {
            return false;
        }
        List<String> events = Files.readAllLines(yaml.resolveSibling("test.event")).stream()
                .map(String::strip)
                .toList();
        int document = events.indexOf("+DOC");
        return events.stream().filter(event -> event.startsWith("+DOC")).count() == 1
                && document >= 0
                && events.get(document + 1).startsWith("+MAP");
    }

    private static byte[] fenced(String yaml) {
        String lines = yaml.isEmpty() || yaml.endsWith("\n") ? yaml : yaml + "\n";
        return ("---\n" + lines + "---\n").getBytes(UTF_8);
    }

    private void editBothWays(Path file, byte[] note, BufferedWriter pairs) {
        String name = file.getParent().getFileName() + "/" + file.getFileName();
        edit(name, note, pairs);
        String text = new String(note, UTF_8);
        if (!text.contains("\r") && text.getBytes(UTF_8).length == note.length) {
            edit(name + " (CR LF)", text.replace("\n", "\r\n").getBytes(UTF_8), pairs);
        }
    }

    private void edit(String name, byte[] note, BufferedWriter pairs) {
        for (String path : PATHS) {
            String value = VALUES.get(turn++ % VALUES.size());
            outcomes.merge(edit(name, note, path, value, pairs), 1, Integer::sum);
        }
    }

    private String edit(String name, byte[] note, String path, String value, BufferedWriter pairs) {
        try {
            FrontMatter before = FrontMatter.read(note);
            Optional<String> yaml = Reading.yaml(before);
            if (yaml.isEmpty()) {
                return "without YAML front matter";
            }
            byte[] changed = before.edit().set(path, value).apply();
            String after = Reading.yaml(FrontMatter.read(changed)).orElseThrow();
            pairs.write(json.writeValueAsString(Map.of(
                    "name", name, "path", path.split("\\."), "value", value, "before", yaml.get(), "after", after)));
            pairs.newLine();
            return "edited";
        } catch (NoteException e) {
            return "refused: "
                    + e.problem()
                            .replaceFirst("^" + path + " |^The key \\S+ ", "")
                            .replaceAll("'.*|U\\+.*", "…");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static int exitCode(String program, Path script, String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(program, script.toString(), PAIRS.toString()), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        System.out.print(new String(process.getInputStream().readAllBytes(), UTF_8));
        return process.waitFor();
    }
}

package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is slow to load is loaded by those who need it: a run with nothing to do reads bytes and hashes them. */
class LoadedClassesTest {

    private static final List<String> SLOW = List.of(
            "okhttp3.",
            "okio.",
            "kotlin.",
            "com.luciad.",
            "tools.jackson.",
            "dev.failsafe.",
            "com.vladsch.",
            "com.samskivert.",
            "com.github.weisj.",
            "java.awt.",
            "sun.awt.",
            "sun.font.",
            "sun.java2d.",
            "javax.imageio.");
    private static final String YAML = "org.yaml.";
    private static final String TITLES = "titles";
    private static final String EXTRA_BODY = "{\"watermark\":false}";

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private TestVault vault;

    @BeforeEach
    void a_vault_with_two_notes() {
        vault = new TestVault(folder).note("a.md", "title: A").note("b.md", "title: B");
    }

    @Test
    void cards_that_stand_in_unchanged_load_nothing_slow() throws Exception {
        vault.autoWithoutKey().generate();

        assertThat(loaded("")).noneMatch(LoadedClassesTest::isSlow).noneMatch(name -> name.startsWith(YAML));
    }

    @Test
    void pictures_of_a_service_unchanged_load_nothing_slow() throws Exception {
        vault.autoWithKeyFor(service).generate();

        assertThat(loaded(service.baseUrl()))
                .noneMatch(LoadedClassesTest::isSlow)
                .noneMatch(name -> name.startsWith(YAML));
    }

    @Test
    void pictures_with_their_title_on_them_unchanged_load_nothing_slow() throws Exception {
        vault.autoWithKeyFor(service).titles().generate();

        assertThat(service.orders()).isPositive();
        assertThat(loaded(service.baseUrl(), TITLES))
                .noneMatch(LoadedClassesTest::isSlow)
                .noneMatch(name -> name.startsWith(YAML));
    }

    @Test
    void what_is_laid_over_each_request_is_not_read_where_there_is_none() throws Exception {
        vault.autoWithKeyFor(service).extraBody(EXTRA_BODY).generate();

        assertThat(service.everythingSent()).contains("\"watermark\":false");
        assertThat(loaded(service.baseUrl(), EXTRA_BODY)).noneMatch(LoadedClassesTest::isSlow);
    }

    @Test
    void notes_that_want_no_cover_load_nothing_slow() throws Exception {
        vault.autoWithKeyFor(service).generate();
        vault.note("own.md", "cover: mine.png").note("draft.md", "draft: true").file("bare.md", "bare");

        assertThat(loaded(service.baseUrl()))
                .noneMatch(LoadedClassesTest::isSlow)
                .noneMatch(name -> name.startsWith(YAML));
    }

    @Test
    void front_matter_of_more_than_plain_lines_loads_yaml_at_most() throws Exception {
        vault.autoWithKeyFor(service).generate();
        vault.note("own.md", "cover: {image: mine.png}");

        assertThat(loaded(service.baseUrl()))
                .noneMatch(LoadedClassesTest::isSlow)
                .anyMatch(name -> name.startsWith(YAML));
    }

    /** Without this one, those above would say little. */
    @Test
    void a_note_to_draw_loads_what_it_needs() throws Exception {
        vault.autoWithKeyFor(service).generate();
        vault.note("c.md", "title: C");

        List<String> loaded = loaded(service.baseUrl());

        assertThat(List.of("okhttp3.", "kotlin.", "tools.jackson.", "com.vladsch.", "com.samskivert.", "dev.failsafe."))
                .allMatch(library -> loaded.stream().anyMatch(name -> name.startsWith(library)));
    }

    private static boolean isSlow(String name) {
        return SLOW.stream().anyMatch(name::startsWith);
    }

    /** The names of the classes that a process of its own loads to run over the vault. */
    private List<String> loaded(String address, String... more) throws IOException, InterruptedException {
        Path log = elsewhere.resolve("classes.log");
        Path output = elsewhere.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName(),
                folder.toString(),
                address));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(output)).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst("^(\\[.*?])*\\s*", "").split(" ", 2)[0])
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** A run over a vault, in a process of its own. */
    static final class Run {

        private Run() {}

        public static void main(String[] arguments) {
            TestVault vault = new TestVault(Path.of(arguments[0]));
            String[] more = Arrays.copyOfRange(arguments, 2, arguments.length);
            if (List.of(more).contains(TITLES)) {
                vault.titles();
            } else {
                vault.extraBody(more);
            }
            if (arguments[1].isEmpty()) {
                vault.autoWithoutKey();
            } else {
                vault.provider("auto").withKeyFor(arguments[1]);
            }
            vault.generate();
        }
    }
}

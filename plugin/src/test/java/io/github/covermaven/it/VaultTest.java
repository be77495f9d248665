package io.github.covermaven.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What most of these tests begin with: a copy of the example vault, and an images API that gives what it is asked for. */
abstract class VaultTest {

    static final String KEY = "sk-it-b1d5c0ffee0123456789";

    /** The notes of the vault that want a cover. */
    static final Set<String> WANTING = Set.of(
            "journal/2024/into-the-wind.md",
            "journal/2025/kitchen-window-birds.md",
            "posts/night-train/index.md",
            "posts/sourdough/index.md",
            "posts/tide-machine/index.md",
            "笔记/围棋/第一百盘.md",
            "笔记/技术/why-your-index-sleeps.md",
            "笔记/技术/凌晨的二分查找.md",
            "笔记/技术/虚拟线程.md",
            "笔记/茶/岩茶十二分钟.md",
            "随笔/四分之一个字.md",
            "随笔/沿河走到天黑.md");

    /** What stands in private notes only, and so must never be seen outside. */
    static final String[] PRIVATE = {"kestrel-attic", "192.168.77", "小周", "dentist's pick", "Osaka"};

    @TempDir
    Path temp;

    @StartStop
    final MockWebServer server = new MockWebServer();

    final ImagesApi api = new ImagesApi(server);
    Site vault;

    @BeforeEach
    void copyVault() throws IOException {
        vault = Site.copyOf("vault", temp.resolve("vault"));
    }

    @AfterEach
    void nothingPrivateWasSent() {
        assertThat(api.received()).doesNotContain(PRIVATE);
    }

    /** Runs {@code cover:generate} with a key and the stand-in as the service. */
    Build generate(String... arguments) {
        return startGenerate(arguments).await();
    }

    Running startGenerate(String... arguments) {
        Stream<String> all = Stream.concat(Stream.of("cover:generate", api.parameter()), Arrays.stream(arguments));
        return vault.with("OPENAI_API_KEY", KEY).start(all.toArray(String[]::new));
    }

    /** Covers are there, each note names its own, and nothing else of any note has changed. */
    void assertCovered(Set<String> notes, SortedMap<String, String> before) throws IOException {
        SortedMap<String, Path> covers = vault.covers();
        assertThat(covers.keySet()).isEqualTo(notes);
        assertThat(covers.values()).doesNotHaveDuplicates().allMatch(Files::isRegularFile);
        assertOnlyCoversChanged(before);
    }

    void assertOnlyCoversChanged(SortedMap<String, String> before) throws IOException {
        SortedMap<String, String> after = vault.files();
        for (Map.Entry<String, String> file : before.entrySet()) {
            assertThat(withoutCover(after.get(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(withoutCover(file.getValue()));
        }
    }

    private static String withoutCover(String note) {
        return note.lines().filter(line -> !line.startsWith("cover:")).collect(joining("\n"));
    }
}

package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How near whole runs come to what a service of fixed latency allows: notes read, pictures kept, placed and entered in the
 * ledger. Not among the default tests, as it takes three minutes and its figures are those of the machine:
 *
 * <pre>mvn test -Dtest=ThroughputCheck</pre>
 */
class ThroughputCheck {

    private static final Duration LATENCY = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 10", "4, 40", "16, 160"})
    void pictures_come_as_fast_as_the_service_draws_them(int concurrency, int pictures) {
        AtomicLong first = new AtomicLong(Long.MAX_VALUE);
        AtomicLong last = new AtomicLong();
        try (FakeService service = new FakeService().whenAsked(() -> {
            first.accumulateAndGet(System.nanoTime(), Math::min);
            draw();
            last.accumulateAndGet(System.nanoTime(), Math::max);
        })) {
            TestVault vault = new TestVault(folder)
                    .drawnBy(service)
                    .concurrency(concurrency)
                    .maxImages(pictures);
            for (int i = 0; i < pictures; i++) {
                vault.note("n%03d.md".formatted(i), "title: Note " + i);
            }

            Report report = vault.generate();

            assertThat(report.drawn()).hasSize(pictures);
            double seconds = (last.get() - first.get()) / 1e9;
            double ideal = (double) LATENCY.toSeconds() * pictures / concurrency;
            System.out.printf(
                    "concurrency %d: %.2f pictures/s, %.1f %% of the ideal%n",
                    concurrency, pictures / seconds, 100 * ideal / seconds);
            assertThat(ideal / seconds).isGreaterThan(0.97);
        }
    }

    private static void draw() {
        try {
            TimeUnit.NANOSECONDS.sleep(LATENCY.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

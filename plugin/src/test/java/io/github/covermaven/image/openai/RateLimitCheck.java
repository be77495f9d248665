package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How near sixteen threads come to what a service with a limit of sixty a minute allows, and that it refuses none for good.
 * A minute is six seconds here. Not among the default tests, as its figures are those of the machine:
 *
 * <pre>mvn test -Dtest=RateLimitCheck</pre>
 */
class RateLimitCheck {

    private static final int FASTER = 10;
    private static final int LIMIT = 60;
    private static final int PICTURES = 300;
    private static final Duration LATENCY = Duration.ofSeconds(10);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final QuickTime time = new QuickTime(Instant.parse("2026-11-22T12:00:00Z"), FASTER);

    /** How the limit becomes known. */
    enum Known {
        BY_THE_USER,
        BY_REFUSALS,
        BY_HEADERS
    }

    /** Takes sixty in any minute; draws ten seconds. */
    private final class Service extends Dispatcher {

        private final boolean tells;
        private final Deque<Instant> taken = new ArrayDeque<>();
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;
        private int refused;

        Service(boolean tells) {
            this.tells = tells;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            synchronized (this) {
                Instant now = time.instant();
                while (!taken.isEmpty() && !taken.getFirst().plus(MINUTE).isAfter(now)) {
                    taken.removeFirst();
                }
                first = now.isBefore(first) ? now : first;
                if (taken.size() >= LIMIT) {
                    refused++;
                    long seconds =
                            Duration.between(now, taken.getFirst().plus(MINUTE)).toSeconds() + 1;
                    return Responses.error(429, "rate_limit_exceeded", "too many")
                            .newBuilder()
                            .setHeader("Retry-After", seconds)
                            .build();
                }
                taken.addLast(now);
            }
            time.sleep(LATENCY);
            synchronized (this) {
                last = time.instant();
            }
            MockResponse.Builder picture = Responses.base64(Pictures.PNG).newBuilder();
            return tells
                    ? picture.setHeader("x-ratelimit-limit-requests", LIMIT).build()
                    : picture.build();
        }
    }

    @ParameterizedTest
    @EnumSource(Known.class)
    void pictures_come_as_fast_as_the_limit_allows_and_none_is_lost(Known known) throws Exception {
        Service service = new Service(known == Known.BY_HEADERS);
        try (MockWebServer server = new MockWebServer()) {
            server.setDispatcher(service);
            server.start();
            Given given = Given.service(server).retries(2);
            if (known == Known.BY_THE_USER) {
                given.requestsPerMinute(LIMIT);
            }
            draw(given);
        }
        // The first goes out at once, and each is drawn for a while.
        double seconds =
                Duration.between(service.first, service.last).minus(LATENCY).toMillis() / 1000.0;
        double share = (PICTURES - 1) * 60.0 / LIMIT / seconds;
        System.out.printf(
                "limit known %s: %.1f pictures a minute, %.1f %% of the limit, %d refused and tried again%n",
                known, 60 * (PICTURES - 1) / seconds, 100 * share, service.refused);

        assertThat(share).isGreaterThan(0.97);
    }

    private void draw(Given given) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (ImageProvider provider = given.provider(time)) {
            List<Future<Delivery>> pictures = new ArrayList<>();
            for (int i = 0; i < PICTURES; i++) {
                pictures.add(threads.submit(() -> provider.draw(Given.REQUEST)));
            }
            for (Future<Delivery> picture : pictures) {
                assertThat(picture.get(2, TimeUnit.MINUTES)).isInstanceOf(Delivery.Image.class);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

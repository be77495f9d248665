package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Traffic;
import io.github.covermaven.image.openai.RemotePictures.Result;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Dns;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures from URLs that stand in notes. */
class RemotePicturesTest {

    @StartStop
    private final MockWebServer host = new MockWebServer();

    @AutoClose
    private final RemotePictures pictures = trusting(Optional.empty(), false);

    private static RemotePictures trusting(Optional<URI> service, boolean isEverythingLocal) {
        return new RemotePictures(
                new Traffic(Duration.ofSeconds(20), 1, OptionalInt.empty(), List.of()),
                service,
                new Surroundings(
                        Dns.SYSTEM,
                        address -> isEverythingLocal,
                        Clock.systemUTC(),
                        time -> {},
                        (retry, failed) -> Duration.ZERO));
    }

    private Result fetched() {
        return pictures.fetch(host.url("/x?sig=hidden").toString());
    }

    @Test
    void aPictureComesAndNobodyIsToldAKey() throws Exception {
        host.enqueue(Responses.bytes(Pictures.JPEG));

        assertThat(fetched())
                .isInstanceOfSatisfying(
                        Result.Came.class,
                        came -> assertThat(came.picture().format()).isEqualTo(ImageFormat.JPEG));
        assertThat(host.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void whatTheHostSaysOfTheLinkIsFinal(int status) {
        host.enqueue(Responses.html(status, "no"));

        assertThat(fetched())
                .isInstanceOfSatisfying(
                        Result.Gone.class,
                        gone -> assertThat(gone.why())
                                .contains("answered " + status)
                                .doesNotContain("hidden"));
        assertThat(host.getRequestCount()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {407, 408, 429, 500, 503})
    void whatItSaysOfItselfIsNot(int status) {
        host.enqueue(Responses.html(status, "busy"));
        host.enqueue(Responses.html(status, "busy"));

        assertThat(fetched()).isInstanceOf(Result.Failed.class);
    }

    @Test
    void aHostThatAsksToWaitForLongHasThePictureStill() {
        host.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "3600")
                .build());

        assertThat(fetched()).isInstanceOf(Result.Failed.class);
        assertThat(host.getRequestCount()).isOne();
    }

    @Test
    void onlyTheUsersOwnServiceMayBeInThisNetwork() throws Exception {
        host.enqueue(Responses.bytes(Pictures.PNG));
        host.enqueue(Responses.bytes(Pictures.PNG));
        URI own = host.url("/v1").uri();
        URI other = new URI("http", null, own.getHost(), own.getPort() + 1, "/v1", null, null);

        try (RemotePictures trusted = trusting(Optional.of(own), true);
                RemotePictures stranger = trusting(Optional.of(other), true)) {
            assertThat(trusted.fetch(host.url("/x").toString())).isInstanceOf(Result.Came.class);
            assertThat(stranger.fetch(host.url("/x").toString())).isInstanceOf(Result.Gone.class);
        }
        assertThat(host.getRequestCount()).isOne();
    }

    @Test
    void whatIsNoUrlBringsNothing() {
        assertThat(pictures.fetch("https://")).isInstanceOf(Result.Gone.class);
    }
}

package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RetryTest {

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private Given given;

    @BeforeEach
    void twoRetries() {
        given = Given.service(server).retries(2);
    }

    private Delivery drawn() {
        try (ImageProvider provider = given.provider()) {
            return provider.draw(REQUEST);
        }
    }

    private ServiceException failed() {
        return catchThrowableOfType(ServiceException.class, this::drawn);
    }

    private void answers(MockResponse... responses) {
        for (MockResponse response : responses) {
            server.enqueue(response);
        }
    }

    private static MockResponse busy(int status) {
        return Responses.error(status, "", "busy");
    }

    private static MockResponse busy(int status, String header, String value) {
        return busy(status).newBuilder().setHeader(header, value).build();
    }

    private static MockResponse picture() {
        return Responses.base64(Pictures.PNG);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 502, 503, 520, 521, 522, 523})
    void aPassingFailureIsTriedAgain(int status) {
        answers(busy(status), busy(status), picture());

        assertThat(drawn()).isInstanceOf(Delivery.Image.class);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void thePausesGrow() {
        given.retries(6);
        answers(busy(500), busy(500), busy(500), busy(500), busy(500), busy(500), picture());

        drawn();

        assertThat(given.pauses)
                .extracting(Duration::toMillis)
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 8000L);
    }

    @Test
    void thePausesShrinkAtRandomByUpToAQuarter() {
        Failure failed = new Failure(Reach.PICTURE, "", "");

        assertThat(new Backoff(() -> 1).before(1, failed)).isEqualTo(Duration.ofMillis(375));
    }

    @Test
    void afterTheLastAttemptTheMessageCountsThem() {
        answers(busy(503), busy(503), busy(503), picture());

        assertThat(failed().problem()).contains("busy").endsWith("(tried 3 times)");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 413, 422})
    void whatWillNotPassIsNotTriedAgain(int status) {
        answers(busy(status), picture());

        assertThat(failed()).isNotNull();
        assertThat(server.getRequestCount()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insufficient_quota",
                "credit_balance_exhausted",
                "organization_spend_limit_exceeded",
                "project_spend_limit_exceeded",
                "organization_usage_limit_exceeded"
            })
    void quotaIsNeverTriedAgainWhateverTheHeadersSay(String code) {
        answers(
                Responses.error(429, code, "no credit")
                        .newBuilder()
                        .setHeader("x-should-retry", "true")
                        .setHeader("retry-after", "1")
                        .build(),
                picture());

        assertThat(failed().reach()).isEqualTo(Reach.RUN);
        assertThat(server.getRequestCount()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "retry-after, 7, 7000",
        "retry-after, 51.84, 51840",
        "retry-after, 120, 120000",
        "retry-after, 'Sun, 22 Nov 2026 12:00:42 GMT', 42000",
        "retry-after-ms, 200, 200",
        "retry-after-ms, 1500.5, 1501",
        "retry-after, 0, 500",
        "retry-after, -3, 500",
        "retry-after, 'Sun, 22 Nov 2026 11:00:00 GMT', 500",
        "retry-after, NaN, 500",
        "retry-after, soon, 500"
    })
    void theServiceSaysHowLongToWait(String header, String value, long millis) {
        answers(busy(429, header, value), picture());

        drawn();

        assertThat(given.pauses).containsExactly(Duration.ofMillis(millis));
    }

    /** Relays hand on the words and lose the headers. */
    @ParameterizedTest
    @CsvSource({
        "'Limit 5, used 5. Please try again after 51.84 seconds. (request id: 7)', 51840",
        "'Please try again in 20s.', 20000",
        "'Please try again in 1m12s.', 72000",
        "'Please try again in 2m', 120000",
        "'Please try again in 120ms.', 120",
        "'Please try again in 0s.', 500",
        "'Please try again in a while.', 500",
        "'Please try again later.', 500"
    })
    void a_limit_may_be_told_in_words_only(String words, long millis) {
        answers(Responses.error(429, "rate_limit_exceeded", words), picture());

        drawn();

        assertThat(given.pauses).containsExactly(Duration.ofMillis(millis));
    }

    @Test
    void a_limit_of_hours_told_in_words_ends_the_run() {
        answers(Responses.error(429, "rate_limit_exceeded", "Please try again in 59m30s."), picture());

        assertThat(failed()).satisfies(e -> {
            assertThat(e.reach()).isEqualTo(Reach.RUN);
            assertThat(e.remedy()).contains("it asks to wait 3570 s");
        });
    }

    @Test
    void words_on_anything_but_a_limit_are_no_wait() {
        answers(Responses.error(500, "server_error", "Please try again in 20s."), picture());

        drawn();

        assertThat(given.pauses).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void what_moderation_refused_is_not_asked_again_by_itself() {
        answers(Responses.error(400, "moderation_blocked", "Rejected."), picture());

        assertThat(failed().reach()).isEqualTo(Reach.PROMPT);
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void an_overloaded_server_is_asked_again_whatever_it_calls_itself() {
        answers(Responses.json(503, """
                        {"error":{"message":"busy","type":"service_unavailable_error","param":null,
                         "code":"server_is_overloaded"}}"""), picture());

        assertThat(drawn()).isInstanceOf(Delivery.Image.class);
        assertThat(given.pauses).hasSize(1);
    }

    @Test
    void the_web_page_of_a_gateway_is_tried_once_more_and_not_twice() {
        MockResponse page = Responses.html(504, "<html><center><h1>504 Gateway Time-out</h1></center>nginx</html>");
        answers(page, page, picture());

        assertThat(failed()).satisfies(e -> {
            assertThat(e.problem()).contains("504 Gateway Time-out").contains("may have drawn and billed it");
            assertThat(e.remedy()).contains("lower cover.quality").contains("another base URL");
        });
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void a_gateway_that_asks_to_be_tried_again_is_tried_once_more_only() {
        answers(busy(524, "x-should-retry", "true"), busy(524, "x-should-retry", "true"), picture());

        assertThat(failed()).isNotNull();
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void millisecondsGoBeforeSeconds() {
        answers(
                busy(429, "retry-after-ms", "200")
                        .newBuilder()
                        .setHeader("retry-after", "1")
                        .build(),
                picture());

        drawn();

        assertThat(given.pauses).containsExactly(Duration.ofMillis(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120.001", "3600", "1e300", "Mon, 23 Nov 2026 12:00:00 GMT"})
    void aWaitOfMoreThanTwoMinutesIsTheUsersDecision(String value) {
        answers(busy(429, "retry-after", value), picture());

        assertThat(failed().remedy()).containsPattern("it asks to wait \\d+ s");
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void theServiceMaySayThatTryingAgainIsInVain() {
        answers(busy(500, "x-should-retry", "false"), picture());

        assertThat(failed()).isNotNull();
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void theServiceMayAskToTryAgain() {
        answers(busy(400, "x-should-retry", "true"), picture());

        assertThat(drawn()).isInstanceOf(Delivery.Image.class);
    }

    @Test
    void beingTooEarlyIsNoAttempt() {
        for (int i = 0; i < 10; i++) {
            answers(busy(429, "retry-after", "1"));
        }
        answers(busy(500), busy(500), picture());

        assertThat(drawn()).isInstanceOf(Delivery.Image.class);
        assertThat(server.getRequestCount()).isEqualTo(13);
    }

    @Test
    void butNoServiceIsAskedForEver() {
        for (int i = 0; i < 12; i++) {
            answers(busy(429, "retry-after", "1"));
        }

        assertThat(failed().problem()).endsWith("(tried 11 times)");
    }

    @Test
    void withoutRetriesEvenThatIsTheEnd() {
        given.retries(0);
        answers(busy(429, "retry-after", "1"), picture());

        assertThat(failed()).isNotNull();
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void aLimitHoldsBackTheNextPictureToo() {
        answers(busy(429, "retry-after", "7"), picture(), picture());
        try (ImageProvider provider = given.provider()) {
            provider.draw(REQUEST);
            provider.draw(REQUEST);
        }

        assertThat(given.time.sleeps).first().isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void onceEveryPictureWouldFailNoFurtherOneIsAskedFor() {
        answers(Responses.error(401, "invalid_api_key", "wrong"), picture());
        try (ImageProvider provider = given.provider()) {
            ServiceException first = catchThrowableOfType(ServiceException.class, () -> provider.draw(REQUEST));
            ServiceException second = catchThrowableOfType(ServiceException.class, () -> provider.draw(REQUEST));

            assertThat(second.problem()).isEqualTo(first.problem());
        }
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void aWaitOfMoreThanTwoMinutesEndsTheRunSinceEveryPictureWouldHaveToWait() {
        answers(busy(429, "retry-after", "3600"));

        assertThat(failed().reach()).isEqualTo(Reach.RUN);
    }

    @ParameterizedTest
    @ValueSource(ints = {504, 524})
    void aGatewayThatGaveUpIsTriedOnceMoreSinceThePictureMayBeBilled(int status) {
        answers(busy(status), busy(status), picture());

        assertThat(failed().problem())
                .endsWith("(tried 2 times); the service may have drawn and billed it all the same");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void without_retries_nothing_is_billed_twice() {
        given.retries(0);
        answers(busy(524), picture());

        assertThat(failed()).isNotNull();
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void aFailureAfterADoubtfulOneStillSaysSo() {
        answers(busy(524), busy(400));

        assertThat(failed().problem()).contains("answered 400").contains("may have drawn and billed it");
    }

    @Test
    void anAnswerThatDoesNotComeIsWaitedForOnceMore() {
        given.timeout(Duration.ofSeconds(1));
        MockResponse silence = new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
        answers(silence, silence, picture());

        assertThat(failed()).satisfies(e -> {
            assertThat(e.problem()).contains("did not answer in time").contains("may have drawn and billed it");
            assertThat(e.remedy()).contains("raise cover.timeout");
        });
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForOnceMore() {
        MockResponse broken = picture()
                .newBuilder()
                .onResponseBody(new SocketEffect.CloseSocket())
                .build();
        answers(broken, broken, picture());

        assertThat(failed().problem()).contains("broke").contains("may have drawn and billed it");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aServiceThatCannotBeReachedIsTriedAgainAndWasNotPaid() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        given.baseUrl("http://localhost:" + free + "/v1");

        ServiceException e = failed();

        assertThat(e.problem()).isEqualTo("cannot connect to http://localhost:%d (tried 3 times)".formatted(free));
        assertThat(e.reach()).isEqualTo(Reach.PICTURE);
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        given.baseUrl("https://api.nowhere.example/v1").dns(name -> {
            throw new java.net.UnknownHostException(name);
        });

        assertThat(failed().problem()).contains("no host of the name in https://api.nowhere.example");
    }

    @Test
    void anInterruptEndsTheWaitForTheService() throws Exception {
        answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CompletableFuture<ServiceException> thrown = new CompletableFuture<>();
        Thread drawing = new Thread(() -> {
            ServiceException e = failed();
            thrown.complete(Thread.currentThread().isInterrupted() ? e : null);
        });
        drawing.start();
        server.takeRequest();

        drawing.interrupt();

        assertThat(thrown.get(5, TimeUnit.SECONDS)).satisfies(e -> {
            assertThat(e.problem()).contains("interrupted");
            assertThat(e.reach()).isEqualTo(Reach.RUN);
        });
    }

    @Test
    void anInterruptEndsThePause() {
        Retries retries = new Retries(2, (retry, failed) -> {
            Thread.currentThread().interrupt();
            return Duration.ofMinutes(5);
        });

        ServiceException e = catchThrowableOfType(
                ServiceException.class,
                () -> retries.run(() -> {
                    throw new Failure(Reach.PICTURE, "busy", "", Failure.Again.OFTEN, java.util.Optional.empty());
                }));

        assertThat(e.problem()).contains("interrupted while waiting to try again");
        assertThat(Thread.interrupted()).isTrue();
    }
}

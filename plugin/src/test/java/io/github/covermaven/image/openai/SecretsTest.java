package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.KEY;
import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.problem.ServiceException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {

    @StartStop
    private final MockWebServer server = new MockWebServer();

    static Stream<MockResponse> answersThatEchoTheKey() {
        return Stream.of(
                Responses.error(401, "invalid_api_key", "Incorrect API key provided: " + KEY + "."),
                Responses.error(400, KEY, "m"),
                Responses.json(400, "{\"error\":{\"message\":\"m\",\"param\":\"" + KEY + "\",\"code\":\"x\"}}"),
                Responses.json(400, "{\"detail\":\"" + "x ".repeat(95) + KEY + "\"}"),
                Responses.html(200, "<html>" + KEY + "</html>"),
                Responses.html(500, "<html>" + KEY + "</html>"),
                Responses.link("hello " + KEY),
                Responses.json("{\"data\":[{\"b64_json\":\"data:image/png;base64,"
                        + Pictures.base64(KEY.getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "\"}]}"),
                Responses.json("{\"debug\":\"" + KEY + "\"}"),
                Responses.redirect(302, "https://" + KEY + ".example/"),
                Responses.error(400, "x", "m")
                        .newBuilder()
                        .setHeader("x-request-id", KEY)
                        .build(),
                new MockResponse.Builder().status("NONSENSE " + KEY).build());
    }

    @ParameterizedTest
    @MethodSource("answersThatEchoTheKey")
    void aKeyThatTheServiceEchoesIsMasked(MockResponse answer) {
        server.enqueue(answer);
        try (ImageProvider provider = Given.service(server).provider()) {
            ServiceException e = catchThrowableOfType(ServiceException.class, () -> provider.draw(REQUEST));

            assertThat(printed(e)).doesNotContainIgnoringCase(KEY).doesNotContainIgnoringCase(KEY.substring(0, 12));
        }
    }

    @Test
    void aKeyInTheBytesOfADownloadIsMasked() {
        server.enqueue(Responses.html(200, KEY));
        try (ImageProvider provider = Given.service(server).provider()) {
            ServiceException e = catchThrowableOfType(
                    ServiceException.class,
                    () -> provider.fetch(
                            new Delivery.Link(server.url("/1?key=hidden").toString(), Optional.empty())));

            assertThat(printed(e)).contains("***").doesNotContain(KEY).doesNotContain("hidden");
        }
    }

    @Test
    void aSignedUrlInAMessageLosesItsQuery() {
        assertThat(new ForeignText(List.of()).clean("cannot get https://blob.example/a.png?sig=secret&x=1 now"))
                .isEqualTo("cannot get https://blob.example/a.png?… now");
    }

    private static String printed(Throwable e) {
        StringWriter out = new StringWriter();
        e.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}

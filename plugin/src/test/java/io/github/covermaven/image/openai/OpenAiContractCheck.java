package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.problem.ServiceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Has a mock server that enforces OpenAI's own description of its API judge our requests. Not among the default tests,
 * as it needs that description and the server (npm package {@code @stoplight/prism-cli} 5.14.2):
 *
 * <pre>mvn test -Dtest=OpenAiContractCheck -Dcover.test.openaiSpec=FILE.yaml -Dcover.test.prism=PATH/TO/prism</pre>
 */
@EnabledIfSystemProperty(named = "cover.test.openaiSpec", matches = ".+")
class OpenAiContractCheck {

    private static Process prism;
    private static String baseUrl;

    @BeforeAll
    static void startPrism() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        baseUrl = "http://127.0.0.1:" + port;
        prism = new ProcessBuilder(
                        System.getProperty("cover.test.prism", "prism"),
                        "mock",
                        "--errors",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(port),
                        System.getProperty("cover.test.openaiSpec"))
                .redirectErrorStream(true)
                .start();
        BufferedReader log = prism.inputReader(StandardCharsets.UTF_8);
        String line = log.readLine();
        while (line != null && !line.contains("Prism is listening")) {
            line = log.readLine();
        }
        assertThat(line).as("what Prism says when it is ready").isNotNull();
        // It writes on; unread, it would stand still.
        Thread drain = new Thread(() -> log.lines().forEach(more -> {}), "prism-log");
        drain.setDaemon(true);
        drain.start();
    }

    @AfterAll
    static void stopPrism() {
        if (prism != null) {
            prism.destroy();
        }
    }

    /** Without this the rest would prove nothing: there are descriptions for which the server accepts everything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"model\":\"gpt-image-2\",\"prompt\":\"cover\",\"size\":1024}",
                "{\"model\":\"gpt-image-2\"}",
                "{\"model\":\"gpt-image-2\",\"prompt\":\"cover\",\"quality\":\"ultra\"}"
            })
    void theServerRefusesWhatIsWrong(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/images/generations"))
                .header("Authorization", "Bearer " + Given.KEY)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theServerRefusesWhatIsWrongOfOursToo() {
        try (ImageProvider provider = Given.nothing()
                .model("unknown")
                .quality("ultra")
                .baseUrl(baseUrl)
                .provider()) {
            assertThatThrownBy(() -> provider.draw(Given.REQUEST))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("answered 400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"quality\":\"ultra\"}", "{\"size\":1024}", "{\"prompt\":null}", "{\"n\":\"one\"}"})
    void theServerRefusesAWrongPresetToo(String extraBody) {
        try (ImageProvider provider =
                Given.nothing().extraBody(extraBody).baseUrl(baseUrl).provider()) {
            assertThatThrownBy(() -> provider.draw(Given.REQUEST))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("answered 4");
        }
    }

    static Stream<Given> ours() {
        return Stream.of(
                Given.nothing(),
                Given.nothing().quality("high").size("3840x2160").format("webp"),
                Given.nothing().size("auto").quality("auto").format("png"),
                Given.nothing().model("gpt-image-2-2026-04-21"),
                Given.nothing().model("gpt-image-2.5-sunburst"),
                Given.nothing().model("gpt-image-2.6-flare"),
                Given.nothing().model("gpt-image-1.5"),
                Given.nothing().model("gpt-image-1-mini").quality("low"),
                Given.nothing().model("gpt-image-1"),
                Given.nothing().model("dall-e-3"),
                Given.nothing().model("dall-e-3").quality("hd").size("1024x1792"),
                Given.nothing().model("dall-e-2").size("256x256"),
                Given.nothing().model("a-relays-own"),
                // As the presets make them that keep OpenAI's fields.
                Given.nothing().model("my-deployment").headers(Map.of("api-key", "{key}")),
                Given.nothing().model("cogview-4").sizeWish("1344x768"),
                Given.nothing()
                        .model("doubao-seedream-4-0")
                        .sizeWish("2560x1440")
                        .extraBody("{\"watermark\":false}"),
                Given.nothing().sizeWish("1200x630"),
                Given.nothing().model("z-image-turbo").extraBody("{\"output_format\":\"png\",\"n\":1}"));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void ourRequestsAreAccepted(Given given) {
        try (ImageProvider provider = given.baseUrl(baseUrl).provider()) {
            assertThat(provider.draw(Given.request("A dog 🐕 runs at sunset\n一只狗在夕阳下奔跑")))
                    .isInstanceOf(Delivery.Image.class);
        }
    }
}

package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.problem.SettingsException;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private RecordedRequest sent(Given given) throws InterruptedException {
        server.enqueue(Responses.base64(Pictures.PNG));
        try (ImageProvider provider = given.provider()) {
            provider.draw(REQUEST);
        }
        return server.takeRequest();
    }

    private String body(Given given) throws InterruptedException {
        return sent(given).getBody().utf8();
    }

    @Test
    void theDefaultsOfAKnownModelAreSaid() throws Exception {
        assertThat(body(Given.service(server))).isEqualTo("""
                {"model":"gpt-image-2","prompt":"A dog runs at sunset","size":"1280x672","quality":"medium",\
                "output_format":"jpeg"}""");
    }

    @Test
    void modelsWithFewSizesGetTheirWidest() throws Exception {
        assertThat(body(Given.service(server).model("gpt-image-1.5"))).contains("\"size\":\"1536x1024\"");
    }

    @Test
    void dallE3IsAskedInItsOwnTerms() throws Exception {
        assertThat(body(Given.service(server).model("dall-e-3"))).isEqualTo("""
                {"model":"dall-e-3","prompt":"A dog runs at sunset","size":"1792x1024","quality":"standard"}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flux-pro", "openai/gpt-image-2"})
    void anUnknownModelIsSentNothingThatWasNotSet(String model) throws Exception {
        assertThat(body(Given.service(server).model(model)))
                .isEqualTo("{\"model\":\"" + model + "\",\"prompt\":\"A dog runs at sunset\"}");
    }

    @Test
    void anUnknownModelIsSentWhatWasSet() throws Exception {
        assertThat(body(Given.service(server)
                        .model("seedream")
                        .size("2K")
                        .quality("hd")
                        .format("webp")))
                .contains("\"size\":\"2K\",\"quality\":\"hd\",\"output_format\":\"webp\"");
    }

    @Test
    void aPromptOfAnyScriptArrivesWhole() throws Exception {
        server.enqueue(Responses.base64(Pictures.PNG));
        try (ImageProvider provider = Given.service(server).provider()) {
            provider.draw(Given.request("一只狗🐕\"\\\n"));
        }
        assertThat(server.takeRequest().getBody().utf8()).contains("一只狗🐕\\\"\\\\\\n");
    }

    @Test
    void theKeyGoesToTheServiceAsABearerToken() throws Exception {
        assertThat(sent(Given.service(server)).getHeaders().get("Authorization"))
                .isEqualTo("Bearer " + Given.KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/", "/v1//"})
    void slashesAtTheEndOfTheBaseUrlDoNotMatter(String path) throws Exception {
        RecordedRequest request =
                sent(Given.service(server).baseUrl(server.url(path).toString()));

        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/v1/images/generations");
    }

    @Test
    void withoutAKeyNothingIsSentAndTheRemedySaysWhereToPutIt() {
        try (ImageProvider provider = Given.service(server).noKey().provider()) {
            assertThatThrownBy(() -> provider.draw(REQUEST))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("set OPENAI_API_KEY");
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk-geheim\n", "sk-geheim extra", "sk-schlüssel-geheim"})
    void aKeyThatCannotBeSentIsRefusedWithoutBeingShown(String key) {
        try (ImageProvider provider = Given.service(server).key(key).provider()) {
            assertThatThrownBy(() -> provider.draw(REQUEST))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("environment variable OPENAI_API_KEY")
                    .message()
                    .doesNotContain("geheim");
        }
        assertThat(server.getRequestCount()).isZero();
    }
}

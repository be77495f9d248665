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
import org.junit.jupiter.params.provider.CsvSource;
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

    /** What is not known of a model, or what it does without, is not sent. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cogview-4                  | ,\"size\":\"1344x768\"",
                "glm-image                  | ,\"size\":\"1728x960\"",
                "doubao-seedream-4-0-250828 | ,\"size\":\"2560x1440\"",
                "Qwen/Qwen-Image            | ,\"size\":\"1664x928\"",
                "grok-imagine-image         | ''",
                "imagen-4.0-generate-001    | ''",
                "step-image-edit-2          | ''"
            },
            quoteCharacter = '\'')
    void a_model_of_another_maker_is_sent_what_is_known_to_suit_it(String model, String fields) throws Exception {
        assertThat(body(Given.service(server).model(model)))
                .isEqualTo("{\"model\":\"" + model + "\",\"prompt\":\"A dog runs at sunset\"" + fields + "}");
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

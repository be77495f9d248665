package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.SettingsException;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {

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

    private Given flux() {
        return Given.service(server).model("flux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/images", "images"})
    void the_path_is_below_the_base_url(String path) throws Exception {
        assertThat(sent(flux().path(path)).getTarget()).isEqualTo("/v1/images");
    }

    @Test
    void the_query_is_in_the_url() throws Exception {
        assertThat(sent(flux().query(Map.of("api-version", "2025-04-01 x"))).getTarget())
                .isEqualTo("/v1/images/generations?api-version=2025-04-01%20x");
    }

    @Test
    void a_header_may_carry_the_key_instead_of_the_usual_one() throws Exception {
        RecordedRequest request = sent(flux().headers(Map.of("api-key", "{key}", "authorization", "")));

        assertThat(request.getHeaders().get("api-key")).isEqualTo(Given.KEY);
        assertThat(request.getHeaders().get("Authorization")).isNull();
    }

    @Test
    void a_header_may_carry_the_key_under_another_scheme() throws Exception {
        assertThat(sent(flux().headers(Map.of("Authorization", "Key {key}")))
                        .getHeaders()
                        .values("Authorization"))
                .containsExactly("Key " + Given.KEY);
    }

    @Test
    void headers_go_to_nobody_but_the_service() throws Exception {
        try (MockWebServer blobs = new MockWebServer()) {
            blobs.start();
            blobs.enqueue(Responses.bytes(Pictures.PNG));
            try (ImageProvider provider = flux().headers(Map.of("api-key", "{key}", "x-team", "covers"))
                    .provider()) {
                provider.fetch(new Delivery.Link(blobs.url("/1").toString(), Optional.empty()));
            }
            RecordedRequest request = blobs.takeRequest();

            assertThat(request.getHeaders().get("api-key")).isNull();
            assertThat(request.getHeaders().get("x-team")).isNull();
        }
    }

    @Test
    void a_service_that_needs_no_key_is_asked_without() throws Exception {
        RecordedRequest request = sent(flux().needingNoKey().headers(Map.of("api-key", "{key}")));

        assertThat(request.getHeaders().get("Authorization")).isNull();
        assertThat(request.getHeaders().get("api-key")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image_size   | 1024x768 | \"image_size\":\"1024x768\"",
                "aspect_ratio | 16:9     | \"aspect_ratio\":\"16:9\"",
                "width,height | 1024x768 | \"width\":1024,\"height\":768",
                "width, height| 1024×768 | \"width\":1024,\"height\":768"
            })
    void the_size_goes_where_the_service_looks_for_it(String field, String size, String expected) throws Exception {
        assertThat(body(flux().sizeField(field).size(size)))
                .isEqualTo("{\"model\":\"flux\",\"prompt\":\"A dog runs at sunset\"," + expected + "}");
    }

    @Test
    void a_size_in_words_has_no_width_and_no_height() throws Exception {
        assertThat(body(flux().sizeField("width,height").size("auto"))).doesNotContain("width");
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-image-2, 1200x630, 1200x624",
        "gpt-image-2, 1536x864, 1536x864",
        "gpt-image-1.5, 1200x630, 1536x1024",
        "gpt-image-1.5, 16:9, 1536x1024",
        "dall-e-2, 300x300, 256x256",
        "cogview-4, 1344x768, 1344x768",
        "doubao-seedream-4-5-251128, 2560x1440, 2560x1440",
        "doubao-seedream-4-5-251128, 1200x630, 2651x1391",
        "Qwen/Qwen-Image, 1664x928, 1664x928",
        "Qwen/Qwen-Image, 1200x630, 1664x928",
        "Kwai-Kolors/Kolors, 1664x928, 1024x1024",
        "flux, 1200x630, 1200x630"
    })
    void a_wish_for_a_size_is_brought_to_the_nearest_that_the_model_takes(String model, String wish, String size)
            throws Exception {
        assertThat(body(Given.service(server).model(model).sizeWish(wish))).contains("\"size\":\"" + size + "\"");
    }

    @Test
    void a_size_that_was_typed_goes_before_a_wish() throws Exception {
        assertThat(body(flux().size("2K").sizeWish("1024x1024"))).contains("\"size\":\"2K\"");
    }

    @Test
    void more_fields_are_laid_over_the_request_the_last_on_top() throws Exception {
        assertThat(body(flux().extraBody(
                                "{\"watermark\":false,\"options\":{\"a\":1,\"b\":2}}",
                                "{\"options\":{\"b\":3},\"seed\":7,\"model\":\"flux-2\"}")))
                .isEqualTo("""
                        {"model":"flux-2","prompt":"A dog runs at sunset","options":{"a":1,"b":3},"seed":7,\
                        "watermark":false}""");
    }

    @Test
    void a_null_takes_a_field_away() throws Exception {
        assertThat(body(Given.service(server).extraBody("{\"output_format\":null,\"quality\":null}")))
                .isEqualTo("{\"model\":\"gpt-image-2\",\"prompt\":\"A dog runs at sunset\",\"size\":\"1280x672\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed=7", "[1]", "{\"a\":1} x", "{\"a\":1,\"a\":2}", "{", "7"})
    void what_is_no_json_object_is_refused_without_being_shown(String text) {
        assertThatThrownBy(() -> fingerprint(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.extraBody is no JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"n\":2}", "{\"batch_size\":4}"})
    void several_pictures_at_once_are_refused_since_all_are_paid_and_one_is_used(String text) {
        assertThatThrownBy(() -> fingerprint(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("several pictures");
    }

    @Test
    void what_is_laid_over_is_part_of_the_request_however_it_is_spelled() {
        String one = fingerprint("{\"a\":{\"x\":1,\"y\":2},\"b\":true}");

        assertThat(fingerprint("{ \"b\" : true, \"a\": {\"y\":2,\"x\":1} }")).isEqualTo(one);
        assertThat(fingerprint("{\"a\":{\"x\":1,\"y\":3},\"b\":true}")).isNotEqualTo(one);
        assertThat(fingerprint("{}")).isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"quality\":\"high\"}", "{\"size\":\"2048x2048\"}", "{\"quality\":null}", "{\"model\":\"x\"}"})
    void what_decides_the_price_leaves_none_that_is_known(String extraBody) {
        assertThat(Given.nothing().extraBody(extraBody).real().order(REQUEST).estimate())
                .isEmpty();
    }

    @Test
    void all_else_leaves_the_price_as_it_is() {
        assertThat(Given.nothing()
                        .extraBody("{\"background\":\"opaque\"}")
                        .real()
                        .order(REQUEST)
                        .estimate())
                .isPresent();
    }

    /** Pinned: another value would make every vault pay again. */
    @Test
    void the_fingerprint_of_what_is_laid_over_stays_what_it_is_from_version_to_version() {
        assertThat(fingerprint("{ \"watermark\": false }"))
                .isEqualTo("ff9bf2e27685f1725383fcd38f49c99c1916263abb39776e4b49df6ab3eafa31");
    }

    private static String fingerprint(String extraBody) {
        return Given.nothing().extraBody(extraBody).real().order(REQUEST).fingerprint();
    }

    @Test
    void the_fingerprint_does_not_change_with_how_the_service_is_spoken_to() {
        assertThat(Given.nothing()
                        .path("/images")
                        .sizeField("image_size")
                        .headers(Map.of("a", "b"))
                        .query(Map.of("c", "d"))
                        .real()
                        .order(REQUEST))
                .isEqualTo(Given.nothing().real().order(REQUEST));
    }

    @Test
    void the_picture_is_looked_for_where_the_user_says() {
        server.enqueue(Responses.json(
                "{\"result\":[{\"empty\":\"\",\"picture\":\"" + Pictures.base64(Pictures.PNG) + "\"}]}"));
        try (ImageProvider provider =
                flux().resultPointers("/result/0/empty", "/result/0/picture").provider()) {
            assertThat(provider.draw(REQUEST)).isInstanceOf(Delivery.Image.class);
        }
    }

    @Test
    void and_nowhere_else() {
        server.enqueue(Responses.base64(Pictures.PNG));
        try (ImageProvider provider = flux().resultPointers("/result").provider()) {
            assertThatThrownBy(() -> provider.draw(REQUEST))
                    .isInstanceOf(ServiceException.class)
                    .hasMessageContaining("without a picture");
        }
    }

    @Test
    void a_secret_in_a_header_is_masked_when_the_service_echoes_it() {
        server.enqueue(Responses.error(400, "x", "bad token secret-token-of-a-team"));
        try (ImageProvider provider =
                flux().headers(Map.of("x-token", "secret-token-of-a-team")).provider()) {
            assertThatThrownBy(() -> provider.draw(REQUEST))
                    .message()
                    .contains("***")
                    .doesNotContain("secret-token");
        }
    }
}

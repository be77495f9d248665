package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.Money;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import java.math.BigDecimal;
import java.util.Base64;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final String PNG = Pictures.base64(Pictures.PNG);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private Delivery drawn(MockResponse answer) {
        server.enqueue(answer);
        try (ImageProvider provider = Given.service(server).provider()) {
            return provider.draw(REQUEST);
        }
    }

    private Delivery drawn(String json) {
        return drawn(Responses.json(json));
    }

    private AbstractThrowableAssert<?, ServiceException> refused(MockResponse answer, Reach reach) {
        return assertThatThrownBy(() -> drawn(answer))
                .asInstanceOf(throwable(ServiceException.class))
                .satisfies(e -> assertThat(e.reach()).isEqualTo(reach));
    }

    private static void assertPicture(Delivery delivery, byte[] bytes, ImageFormat format) {
        assertThat(delivery)
                .asInstanceOf(type(Delivery.Image.class))
                .extracting(Delivery.Image::picture)
                .satisfies(picture -> {
                    assertThat(picture.bytes()).isEqualTo(bytes);
                    assertThat(picture.format()).isEqualTo(format);
                });
    }

    private static void assertLink(Delivery delivery, String url) {
        assertThat(delivery)
                .asInstanceOf(type(Delivery.Link.class))
                .extracting(Delivery.Link::url)
                .isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[{\"b64_json\":\"%s\"}]}",
                "{\"data\":[{\"url\":\"\",\"b64_json\":\"%s\",\"revised_prompt\":\"\"}]}",
                "{\"data\":[{\"url\":null,\"b64_json\":\"%s\"}]}",
                "{\"data\":[{\"b64_json\":null,\"url\":\"data:image/png;base64,%s\"}]}",
                "{\"data\":[{\"b64_json\":\"data:image/webp;base64,%s\"}]}",
                "{\"data\":[{\"url\":\"%s\"}]}",
                "{\"images\":[\"%s\"]}",
                "{\"images\":[{\"url\":\"data:image/png;base64,%s\"}]}",
                "{\"data\":{\"image_base64\":[\"%s\"]},\"base_resp\":{\"status_code\":0}}",
                "{\"choices\":[{\"message\":{\"images\":[{\"image_url\":{\"url\":\"data:image/png;base64,%s\"}}]}}]}",
                "{\"output\":[\"data:image/png;base64,%s\"]}",
                "{\"output\":\"%s\"}",
                "\ufeff \n{\"data\":[{\"b64_json\":\"%s\"}]}"
            })
    void aPictureIsFoundWhereverServicesPutIt(String json) {
        assertPicture(drawn(json.replace("%s", PNG)), Pictures.PNG, ImageFormat.PNG);
    }

    @Test
    void base64WithLineBreaksIsRead() {
        String broken = Base64.getMimeEncoder().encodeToString(Pictures.PNG).replace("\r\n", "\\r\\n");

        assertPicture(drawn("{\"data\":[{\"b64_json\":\"" + broken + "\"}]}"), Pictures.PNG, ImageFormat.PNG);
    }

    /** Its base64 begins with /9j/, like a path. */
    @Test
    void aBareJpegIsNotTakenForAPath() {
        assertPicture(drawn(Responses.base64(Pictures.JPEG)), Pictures.JPEG, ImageFormat.JPEG);
    }

    @Test
    void aBodyThatIsThePictureItselfIsTaken() {
        assertPicture(drawn(Responses.bytes(Pictures.GIF)), Pictures.GIF, ImageFormat.GIF);
    }

    @Test
    void aPictureOfManyMillionBytesIsRead() {
        byte[] large = java.util.Arrays.copyOf(Pictures.PNG, 20_000_000);

        assertPicture(drawn(Responses.base64(large)), large, ImageFormat.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[{\"url\":\"%s\"}]}",
                "{\"images\":[{\"url\":\"%s\"}],\"timings\":{}}",
                "{\"data\":{\"image_urls\":[\"%s\"]}}",
                "{\"output\":{\"choices\":[{\"message\":{\"content\":[{\"image\":\"%s\"}]}}]}}"
            })
    void aLinkIsKeptByteForByte(String json) {
        String url = "https://blob.example/a%2Fb.png?sig=a%2Bb%3D&x='~|&se=2026-11-22T12%3A00Z&st=a+b";

        assertLink(drawn(json.replace("%s", url)), url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/images/7/content", "images/7/content", "./images/7/content", "../v1/images/7/content"})
    void aRelativeLinkStartsFromTheBaseUrl(String path) {
        assertLink(
                drawn(Responses.link(path)), server.url("/v1/images/7/content").toString());
    }

    @Test
    void aLinkOfAnotherSchemeIsNone() {
        refused(Responses.link("file:///etc/passwd"), Reach.PICTURE)
                .hasMessageContaining("neither a picture nor a link");
    }

    @Test
    void whatTheTokensCostIsCounted() {
        Delivery delivery = drawn("""
                {"data":[{"b64_json":"%s"}],"usage":{"input_tokens":1100,"output_tokens":856,
                 "input_tokens_details":{"text_tokens":100,"image_tokens":1000}}}""".formatted(PNG));

        // 100 x 5 + 1000 x 8 + 856 x 30 USD for a million
        assertThat(delivery.cost()).contains(Money.usd(new BigDecimal("0.034180")));
    }

    @Test
    void withoutDetailsAllThatGoesInIsWords() {
        Delivery delivery = drawn("""
                {"data":[{"url":"https://blob.example/1"}],"usage":{"input_tokens":100,"output_tokens":856}}""");

        assertThat(delivery.cost()).contains(Money.usd(new BigDecimal("0.026180")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"output_tokens\":-5}",
                "{\"output_tokens\":\"many\"}",
                "{\"input_tokens\":1,\"output_tokens\":99999999999999}"
            })
    void aCountThatIsNoneCostsNothingKnown(String usage) {
        assertThat(drawn("{\"data\":[{\"b64_json\":\"" + PNG + "\"}],\"usage\":" + usage + "}")
                        .cost())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"data\":[]}", "{\"created\":1}", "{\"data\":[{\"url\":\"\",\"b64_json\":\"\"}]}", "[]", "{}"})
    void anAnswerWithoutAPictureSaysSo(String json) {
        refused(Responses.json(json), Reach.PICTURE)
                .hasMessageContaining("answered 200 without a picture")
                .hasMessageContaining("gpt-image-2");
    }

    @Test
    void anErrorInsideASuccessIsTold() {
        refused(
                        Responses.json("{\"base_resp\":{\"status_code\":1000,\"status_msg\":\"unknown error\"}}"),
                        Reach.PICTURE)
                .hasMessageContaining("1000 \"unknown error\"");
    }

    @Test
    void an_empty_account_told_inside_a_success_ends_the_run() {
        refused(
                        Responses.json(
                                "{\"base_resp\":{\"status_code\":1008,\"status_msg\":\"insufficient balance\"}}"),
                        Reach.RUN)
                .hasMessageContaining("1008 \"insufficient balance\"")
                .hasMessageContaining("add credit");
    }

    /** What later models and relays add: values that no list of today holds, and fields that nobody knows. */
    @Test
    void what_is_new_in_an_answer_does_not_disturb() {
        assertPicture(drawn("""
                        {"created":1,"background":"opaque","quality":"xhigh","size":"1280x672","output_format":"svg",
                         "safety_identifier":null,"svg_usage":{},"data":[{"b64_json":"%s","x":[{}]}]}""".formatted(PNG)), Pictures.PNG, ImageFormat.PNG);
    }

    @Test
    void anErrorInsideASuccessIsClassedByItsCode() {
        refused(Responses.json(Responses.errorBody("insufficient_quota", "no credit")), Reach.RUN)
                .hasMessageContaining("add credit");
    }

    @Test
    void aPictureThatModerationWithheldIsARefusalOfThePrompt() {
        refused(Responses.json("{\"data\":[{\"url\":\"\",\"respect_moderation\":false}]}"), Reach.PROMPT)
                .hasMessageContaining("say it in other words");
    }

    @Test
    void aWebPageInsteadOfJsonHintsAtTheBaseUrl() {
        server.enqueue(Responses.html(200, "<!doctype html>\n<title>Panel</title>\u001b[31m"));
        try (ImageProvider provider =
                Given.service(server).baseUrl(server.url("/").toString()).provider()) {
            assertThatThrownBy(() -> provider.draw(REQUEST))
                    .hasMessageContaining("a web page instead of JSON: \"<!doctype html> <title>Panel</title>\"")
                    .hasMessageContaining("most end in /v1")
                    .asInstanceOf(type(ServiceException.class))
                    .extracting(ServiceException::reach)
                    .isEqualTo(Reach.RUN);
        }
    }

    @Test
    void anEmptyAnswerIsTold() {
        refused(new MockResponse.Builder().build(), Reach.PICTURE).hasMessageContaining("is empty");
    }

    @Test
    void jsonThatBreaksOffIsTold() {
        refused(Responses.json("{\"data\":[{\"b64_json\":\"" + PNG), Reach.PICTURE)
                .hasMessageContaining("breaks off")
                .hasMessageContaining("may have been billed");
    }

    @Test
    void bytesThatAreNoPictureAreToldByHowTheyBegin() {
        refused(
                        Responses.json("{\"data\":[{\"b64_json\":\"data:image/png;base64,"
                                + Pictures.base64("<Error>gone\u001b[2J</Error>"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                + "\"}]}"),
                        Reach.PICTURE)
                .hasMessageContaining("begins with \"<Error>gone</Error>\"");
    }

    @Test
    void damagedBase64IsTold() {
        refused(Responses.json("{\"data\":[{\"url\":\"data:image/png;base64,iVBOR~~~\"}]}"), Reach.PICTURE)
                .hasMessageContaining("base64 of the picture is damaged");
    }

    @Test
    void aPictureThatIsTooLargeToShowIsRefused() {
        byte[] huge = Pictures.PNG.clone();
        java.nio.ByteBuffer.wrap(huge).putInt(16, 20_000).putInt(20, 20_000);

        refused(Responses.base64(huge), Reach.PICTURE).hasMessageContaining("20000 by 20000 pixels");
    }

    @Test
    void anAnswerWithoutEndIsNotReadOn() {
        refused(
                        new MockResponse.Builder()
                                .body(new okio.Buffer().write(new byte[Wire.LARGEST_BODY + 1]))
                                .build(),
                        Reach.PICTURE)
                .hasMessageContaining("larger than 100 MB");
    }
}

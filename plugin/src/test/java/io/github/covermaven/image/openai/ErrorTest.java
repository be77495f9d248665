package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTest {

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private ServiceException failed(Given given, MockResponse answer) {
        server.enqueue(answer);
        try (ImageProvider provider = given.provider()) {
            return catchThrowableOfType(ServiceException.class, () -> provider.draw(REQUEST));
        }
    }

    private ServiceException failed(MockResponse answer) {
        return failed(Given.service(server), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "400, unknown_parameter, RUN, ''",
        "400, billing_hard_limit_reached, RUN, add credit or raise the limit",
        "400, moderation_blocked, PROMPT, say it in other words",
        "400, content_policy_violation, PROMPT, say it in other words",
        "400, invalid_value, PICTURE, ''",
        "401, invalid_api_key, RUN, check the key from environment variable OPENAI_API_KEY",
        "401, ip_not_authorized, RUN, check the key from environment variable OPENAI_API_KEY",
        "402, '', RUN, add credit",
        "403, unsupported_country_region_territory, RUN, may do",
        "404, model_not_found, RUN, set cover.model to one that the service has",
        "408, '', PICTURE, ''",
        "409, '', PICTURE, ''",
        "422, '', PICTURE, ''",
        "429, rate_limit_exceeded, PICTURE, smaller cover.concurrency",
        "429, slow_down, PICTURE, smaller cover.concurrency",
        "429, insufficient_quota, RUN, add credit or raise the limit",
        "429, credit_balance_exhausted, RUN, add credit",
        "429, organization_spend_limit_exceeded, RUN, add credit",
        "429, project_spend_limit_exceeded, RUN, add credit",
        "429, organization_usage_limit_exceeded, RUN, add credit",
        "500, server_error, PICTURE, run again later",
        "502, '', PICTURE, run again later",
        "503, server_is_overloaded, PICTURE, run again later",
        "504, server_error, PICTURE, lower cover.quality is faster",
        "520, '', PICTURE, run again later",
        "524, '', PICTURE, lower cover.quality is faster"
    })
    void whatTheServiceSaysReachesAsFarAsItMust(int status, String code, Reach reach, String remedy) {
        ServiceException e = failed(Responses.error(status, code, "It says so."));

        assertThat(e.reach()).isEqualTo(reach);
        assertThat(e.problem())
                .startsWith("http://localhost:%d answered %d:".formatted(server.getPort(), status))
                .contains(code)
                .contains("\"It says so.\"");
        assertThat(e.remedy()).contains(remedy);
    }

    @Test
    void quotaIsKnownByItsTypeToo() {
        assertThat(failed(Responses.json(
                                429, "{\"error\":{\"message\":\"m\",\"type\":\"insufficient_quota\",\"code\":null}}"))
                        .reach())
                .isEqualTo(Reach.RUN);
    }

    /** Some even in a 429, which a limit that passes would be. */
    @ParameterizedTest
    @CsvSource({
        "429, 1113, '余额不足或无可用资源包,请充值。'",
        "429, '', 'Insufficient balance or no resource package. Please recharge.'",
        "403, 30011, 'Your paid balance is insufficient. Please top up and try again.'",
        "400, '', 'Insufficient credits'"
    })
    void an_empty_account_ends_the_run_however_it_is_told(int status, String code, String words) {
        ServiceException e = failed(Given.service(server).retries(2), Responses.error(status, code, words));

        assertThat(e.reach()).isEqualTo(Reach.RUN);
        assertThat(e.remedy()).contains("add credit");
        assertThat(server.getRequestCount()).isOne();
    }

    /** A relay without a channel for the model answers 503, which would else be tried again. */
    @Test
    void a_model_that_a_relay_has_no_channel_for_ends_the_run() {
        ServiceException e = failed(
                Given.service(server).retries(2),
                Responses.error(503, "model_not_found", "No available channel for model gpt-image-2"));

        assertThat(e.reach()).isEqualTo(Reach.RUN);
        assertThat(e.remedy()).contains("set cover.model");
    }

    /** The key would go along in a header that no HTTP library knows to be secret. */
    @ParameterizedTest
    @ValueSource(ints = {302, 307, 308})
    void a_redirect_to_another_server_takes_no_key_and_no_prompt_there(int status) throws Exception {
        try (MockWebServer elsewhere = new MockWebServer()) {
            elsewhere.start();
            elsewhere.enqueue(Responses.base64(Pictures.PNG));

            failed(
                    Given.service(server).headers(Map.of("api-key", "{key}")),
                    Responses.redirect(status, elsewhere.url("/v1/images/generations")));

            assertThat(elsewhere.getRequestCount()).isZero();
        }
    }

    @Test
    void anOrganizationThatIsNotVerifiedIsSentToWhereThatIsDone() {
        ServiceException e = failed(Responses.json(403, """
                {"error":{"message":"Your organization must be verified to use the model `gpt-image-2`.","code":null}}"""));

        assertThat(e.reach()).isEqualTo(Reach.RUN);
        assertThat(e.remedy()).contains("https://platform.openai.com/settings/organization/general");
    }

    @Test
    void moderationSaysWhatItFound() {
        ServiceException e = failed(Responses.json(400, """
                {"error":{"message":"Rejected.","type":"image_generation_user_error","param":null,
                 "code":"moderation_blocked",
                 "moderation_details":{"moderation_stage":"input","categories":["violence","hate"]}}}"""));

        assertThat(e.remedy()).isEqualTo("say it in other words (found: violence, hate)");
    }

    @Test
    void aSettingThatIsNotTakenReachesTheWholeRun() {
        ServiceException e = failed(
                Responses.json(400, "{\"error\":{\"message\":\"bad\",\"param\":\"size\",\"code\":\"invalid_value\"}}"));

        assertThat(e.reach()).isEqualTo(Reach.RUN);
    }

    @Test
    void aPromptThatIsNotTakenReachesNoFurther() {
        ServiceException e = failed(Responses.json(
                400,
                "{\"error\":{\"message\":\"too long\",\"param\":\"prompt\",\"code\":\"string_above_max_length\"}}"));

        assertThat(e.reach()).isEqualTo(Reach.PICTURE);
    }

    @Test
    void aModelThatHasEndedIsSaidToHave() {
        assertThat(failed(Given.service(server).model("dall-e-3"), Responses.error(404, "model_not_found", "no"))
                        .remedy())
                .contains("OpenAI ended dall-e-3 on 2026-05-12");
        assertThat(failed(
                                Given.service(server).model("imagen-4.0-generate-001"),
                                Responses.error(404, "model_not_found", "no"))
                        .remedy())
                .contains("Google ended imagen-4.0-generate-001 on 2026-08-17");
    }

    @Test
    void theRequestCanBeNamedToTheService() {
        MockResponse answer = Responses.error(400, "x", "m")
                .newBuilder()
                .setHeader("x-request-id", "req_42")
                .build();

        assertThat(failed(answer).problem()).endsWith("(request req_42)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"model is loading\"}",
                "{\"detail\":\"model is loading\"}",
                "{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"model is loading\"}]}",
                "{\"code\":20012,\"message\":\"model is loading\",\"data\":null}",
                "{\"msg\":\"model is loading\"}",
                "{\"error\":{\"message\":\"model is loading\",\"type\":\"new_api_error\",\"param\":\"\",\"code\":17}}",
                "model is loading"
            })
    void errorsOfAnyShapeAreRead(String body) {
        assertThat(failed(Responses.json(400, body)).problem()).contains("model is loading");
    }

    @Test
    void thePageOfAGatewayIsAGatewaysError() {
        ServiceException e = failed(Responses.html(524, "<html><title>524: A timeout occurred</title></html>"));

        assertThat(e.reach()).isEqualTo(Reach.PICTURE);
        assertThat(e.problem()).contains("524: A timeout occurred").contains("may have drawn and billed it");
    }

    @Test
    void aPageThatIsNotThereHintsAtTheBaseUrl() {
        ServiceException e = failed(
                Given.service(server).baseUrl(server.url("/").toString()),
                Responses.html(404, "<html><title>404 Not Found</title></html>"));

        assertThat(e.reach()).isEqualTo(Reach.RUN);
        assertThat(e.remedy()).contains("most end in /v1");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowedAndItsTargetNamedByOriginOnly(int status) {
        ServiceException e =
                failed(Responses.redirect(status, "https://elsewhere.example/v1/images/generations?token=hidden"));

        assertThat(e.reach()).isEqualTo(Reach.RUN);
        assertThat(e.problem())
                .contains("a redirect to https://elsewhere.example,")
                .doesNotContain("hidden");
        assertThat(server.getRequestCount()).isOne();
    }

    /** It would even ask for a second picture: 307 and 308 repeat the request. */
    @ParameterizedTest
    @ValueSource(ints = {302, 307})
    void aRedirectIsNotFollowedOnTheSameServerEither(int status) {
        assertThat(failed(Responses.redirect(status, server.url("/elsewhere"))).problem())
                .contains("a redirect to http://localhost:" + server.getPort());
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void aRedirectToNowhereIsToldToo() {
        assertThat(failed(new MockResponse.Builder().code(302).build()).problem())
                .contains("a redirect to nowhere");
    }

    /** As content delivery networks send it. */
    @Test
    void aLimitToldByAWebPageIsALimit() {
        ServiceException e = failed(Responses.html(429, "<html>Too many requests</html>"));

        assertThat(e.reach()).isEqualTo(Reach.PICTURE);
        assertThat(e.remedy()).contains("cover.concurrency");
    }

    @Test
    void whatTheServiceWritesCannotSteerATerminalNorFillIt() {
        String message = failed(Responses.error(
                        400, "x", "\\u001b[31mred\\u001b[0m\\nnew\\u0007 line\\u202e\\u0085 " + "long ".repeat(500)))
                .getMessage();

        assertThat(message).contains("\"red new line long long").hasSizeLessThan(400);
        assertThat(message.codePoints()).noneMatch(Character::isISOControl);
    }
}

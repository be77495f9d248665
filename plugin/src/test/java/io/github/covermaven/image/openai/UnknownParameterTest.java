package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class UnknownParameterTest {

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private ImageProvider provider;

    @BeforeEach
    void without_retries() {
        provider = Given.service(server).provider();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private static MockResponse unknown(String parameter) {
        return Responses.json(400, """
                {"error":{"message":"Unknown parameter: '%s'.","type":"invalid_request_error","param":"%s",
                 "code":"unknown_parameter"}}""".formatted(parameter, parameter));
    }

    private String sent() throws InterruptedException {
        return server.takeRequest().getBody().utf8();
    }

    private ServiceException failed() {
        return catchThrowableOfType(ServiceException.class, () -> provider.draw(REQUEST));
    }

    @Test
    void what_the_service_does_not_know_is_left_out_and_the_picture_asked_for_again() throws Exception {
        server.enqueue(unknown("output_format"));
        server.enqueue(Responses.base64(Pictures.PNG));

        assertThat(provider.draw(REQUEST)).isInstanceOf(Delivery.Image.class);

        assertThat(sent()).contains("output_format");
        assertThat(sent()).contains("\"quality\":\"medium\"").doesNotContain("output_format");
    }

    @Test
    void further_pictures_are_not_asked_for_with_it_and_it_is_said_once() throws Exception {
        server.enqueue(unknown("output_format"));
        server.enqueue(Responses.base64(Pictures.PNG));
        server.enqueue(Responses.base64(Pictures.PNG));

        provider.draw(REQUEST);
        provider.draw(REQUEST);

        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(provider.remarks())
                .containsExactly("the service does not know the parameter output_format: it was left out");
    }

    @Test
    void of_several_each_is_left_out() throws Exception {
        server.enqueue(unknown("quality"));
        server.enqueue(unknown("output_format"));
        server.enqueue(Responses.base64(Pictures.PNG));

        provider.draw(REQUEST);

        sent();
        sent();
        assertThat(sent())
                .doesNotContain("quality")
                .doesNotContain("output_format")
                .contains("size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unknown parameter: 'size'. (request id: 7)",
                "Unrecognized request argument supplied: size",
                "Unsupported parameter: `size`",
                "Argument not supported: size"
            })
    void it_is_known_by_its_words_too(String message) throws Exception {
        server.enqueue(Responses.json(
                400, "{\"error\":{\"message\":\"%s\",\"type\":\"new_api_error\",\"param\":\"\"}}".formatted(message)));
        server.enqueue(Responses.base64(Pictures.PNG));

        provider.draw(REQUEST);

        sent();
        assertThat(sent()).doesNotContain("size");
    }

    @Test
    void a_service_that_does_not_know_what_was_not_sent_is_believed_no_second_time() {
        server.enqueue(unknown("output_format"));
        server.enqueue(unknown("output_format"));

        ServiceException e = failed();

        assertThat(e.reach()).isEqualTo(Reach.RUN);
        assertThat(e.remedy()).contains("does not take output_format");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prompt", "model", "style"})
    void what_must_be_sent_or_was_not_is_not_left_out(String parameter) {
        server.enqueue(unknown(parameter));

        assertThat(failed()).isNotNull();
        assertThat(server.getRequestCount()).isOne();
        assertThat(provider.remarks()).isEmpty();
    }
}

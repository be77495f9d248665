package io.github.covermaven.image.openai;

import mockwebserver3.MockResponse;
import okio.Buffer;

/** What stand-ins answer. */
final class Responses {

    private Responses() {}

    static MockResponse json(String body) {
        return json(200, body);
    }

    static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    static MockResponse error(int status, String code, String message) {
        return json(status, errorBody(code, message));
    }

    static String errorBody(String code, String message) {
        return """
                {"error":{"message":"%s","type":"invalid_request_error","param":null,"code":"%s"}}""".formatted(message, code);
    }

    static MockResponse base64(byte[] picture) {
        return json("{\"data\":[{\"b64_json\":\"" + Pictures.base64(picture) + "\"}]}");
    }

    static MockResponse link(Object url) {
        return json("{\"data\":[{\"url\":\"" + url + "\"}]}");
    }

    static MockResponse bytes(byte[] bytes) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/octet-stream")
                .body(new Buffer().write(bytes))
                .build();
    }

    static MockResponse html(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .body(body)
                .build();
    }

    static MockResponse redirect(int status, Object location) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Location", location)
                .build();
    }
}

package io.github.covermaven.image.openai;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param headers by their names in lower case
 * @param body whole and uncompressed; of JSON, without its long texts
 * @param enclosures those texts
 */
record Answer(int status, Map<String, String> headers, byte[] body, List<Enclosure> enclosures) {

    /** The long text that this one stands for, if it stands for one. */
    Optional<Enclosure> enclosure(String text) {
        return Enclosure.number(text)
                .filter(number -> number < enclosures.size())
                .map(enclosures::get);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** How the body begins, as text: enough to tell what it is. */
    String start() {
        return ForeignText.start(body);
    }

    @Override
    public String toString() {
        return "Answer[" + status + ", " + body.length + " bytes]";
    }
}

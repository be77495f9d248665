package io.github.covermaven.image;

import java.util.List;
import java.util.Map;

/**
 * How a service wants to be spoken to, where that differs from OpenAI.
 *
 * @param path of its images API, below the base URL
 * @param headers sent along to the service itself, and to nobody else; {@code {key}} in a value stands for the key, an empty
 *     value takes a header away
 * @param query parameters of the URL
 * @param sizeField the field of the request that holds the size; {@code width,height} for two numbers
 * @param extraBody JSON objects laid over the request, one after the other; a null takes a field away
 * @param resultPointers JSON pointers to where the picture may be in an answer, the likeliest first; none for the usual
 *     places
 */
public record Dialect(
        String path,
        Map<String, String> headers,
        Map<String, String> query,
        String sizeField,
        List<String> extraBody,
        List<String> resultPointers) {

    /** OpenAI's own. */
    public static final Dialect OPENAI =
            new Dialect("/images/generations", Map.of(), Map.of(), "size", List.of(), List.of());

    public Dialect {
        headers = Map.copyOf(headers);
        query = Map.copyOf(query);
        extraBody = List.copyOf(extraBody);
        resultPointers = List.copyOf(resultPointers);
    }

    /** Leaves out headers, query and body: users may have put secrets there. */
    @Override
    public String toString() {
        return "Dialect[" + path + ", " + sizeField + "]";
    }
}

package io.github.covermaven.image;

/**
 * A secret that opens an image service. It never prints itself.
 *
 * @param value the key as it is sent
 * @param source where it was found, to be named in errors: {@code environment variable OPENAI_API_KEY}
 */
public record ApiKey(String value, String source) {

    @Override
    public String toString() {
        return "ApiKey from " + source;
    }
}

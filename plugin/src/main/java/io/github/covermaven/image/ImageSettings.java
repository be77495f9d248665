package io.github.covermaven.image;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What the user set about drawing; what is empty was not set, and the provider's default holds.
 *
 * @param baseUrl of the service, such as {@code https://api.openai.com/v1}
 * @param apiKey what opens it
 * @param keyRemedy what to tell the user to do when the key is missing
 * @param size as typed
 * @param timeout for one attempt at one picture
 * @param retries further attempts at one picture
 */
public record ImageSettings(
        Optional<URI> baseUrl,
        Optional<ApiKey> apiKey,
        String keyRemedy,
        Optional<String> model,
        Optional<String> size,
        Optional<String> quality,
        Optional<String> format,
        Duration timeout,
        int retries) {}

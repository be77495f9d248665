package io.github.covermaven.image;

import java.net.URI;
import java.util.Optional;

/**
 * What the user set about drawing; what is empty was not set, and the provider's default holds.
 *
 * @param baseUrl of the service, such as {@code https://api.openai.com/v1}
 * @param apiKey what opens it
 * @param needsKey whether the service is closed without a key
 * @param keyRemedy what to tell the user to do when the key is missing
 * @param size as typed
 * @param sizeWish brought to the nearest that the model takes, when no size is typed
 */
public record ImageSettings(
        Optional<URI> baseUrl,
        Optional<ApiKey> apiKey,
        boolean needsKey,
        String keyRemedy,
        Dialect dialect,
        Optional<String> model,
        Optional<String> size,
        Optional<String> sizeWish,
        Optional<String> quality,
        Optional<String> format,
        Traffic traffic,
        CardWishes card) {

    /** The same, with the size that is set brought to the nearest that the model takes: the picture is cropped afterwards. */
    public ImageSettings cropped() {
        return new ImageSettings(
                baseUrl,
                apiKey,
                needsKey,
                keyRemedy,
                dialect,
                model,
                Optional.empty(),
                size.flatMap(ImageSize::parse).map(ImageSize::toString).or(() -> sizeWish),
                quality,
                format,
                traffic,
                card);
    }

    /** The same, with size and format left to who draws. */
    public ImageSettings unsized() {
        return new ImageSettings(
                baseUrl,
                apiKey,
                needsKey,
                keyRemedy,
                dialect,
                model,
                Optional.empty(),
                Optional.empty(),
                quality,
                Optional.empty(),
                traffic,
                card);
    }
}

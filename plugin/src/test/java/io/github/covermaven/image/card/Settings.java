package io.github.covermaven.image.card;

import io.github.covermaven.image.ImageSettings;
import java.time.Duration;
import java.util.Optional;

/** Settings as tests need them. */
final class Settings {

    private Settings() {}

    static ImageSettings none() {
        return of(Optional.empty(), Optional.empty());
    }

    static ImageSettings size(String size) {
        return of(Optional.of(size), Optional.empty());
    }

    static ImageSettings format(String format) {
        return of(Optional.empty(), Optional.of(format));
    }

    private static ImageSettings of(Optional<String> size, Optional<String> format) {
        return new ImageSettings(
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of("ignored"),
                size,
                Optional.of("ignored"),
                format,
                Duration.ofSeconds(1),
                0);
    }
}

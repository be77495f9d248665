package io.github.covermaven.image.card;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.Dialect;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Traffic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

    static ImageSettings fonts(Path... fonts) {
        CardWishes none = CardWishes.NONE;
        return wishes(new CardWishes(List.of(fonts), none.systemFonts(), none.look(), none.author(), none.logo()));
    }

    static ImageSettings wishes(CardWishes wishes) {
        return of(Optional.empty(), Optional.empty(), wishes);
    }

    private static ImageSettings of(Optional<String> size, Optional<String> format) {
        return of(size, format, CardWishes.NONE);
    }

    private static ImageSettings of(Optional<String> size, Optional<String> format, CardWishes card) {
        return new ImageSettings(
                Optional.empty(),
                Optional.empty(),
                false,
                "",
                Dialect.OPENAI,
                Optional.of("ignored"),
                size,
                Optional.empty(),
                Optional.of("ignored"),
                format,
                new Traffic(Duration.ofSeconds(1), 0, OptionalInt.empty(), List.of()),
                card);
    }
}

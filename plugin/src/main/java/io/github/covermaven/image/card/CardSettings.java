package io.github.covermaven.image.card;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.template.Canvas;
import io.github.covermaven.image.card.type.OpenType;
import io.github.covermaven.image.codec.Writable;
import io.github.covermaven.problem.SettingsException;
import java.util.Optional;

/** What of the settings concerns cards, checked. */
record CardSettings(ImageSize size, ImageFormat format, CardWishes wishes, Taste taste, Optional<LogoFile> logo) {

    static CardSettings of(ImageSettings settings) {
        settings.card().fonts().forEach(OpenType::require);
        ImageSize size = settings.size().map(CardSettings::size).orElse(Writable.DEFAULT_SIZE);
        return new CardSettings(
                size,
                settings.format().map(CardSettings::format).orElse(ImageFormat.PNG),
                settings.card(),
                Taste.of(settings.card().look(), Canvas.of(size)),
                settings.card().logo().map(LogoFile::read));
    }

    private static ImageSize size(String typed) {
        return Writable.sized(typed)
                .orElseThrow(() -> new SettingsException(
                        "cover.size is \"" + typed + "\", which is no size of a card",
                        "set cover.size to " + Writable.SIZES));
    }

    private static ImageFormat format(String typed) {
        return Writable.named(typed)
                .orElseThrow(() -> new SettingsException(
                        "cover.format is \"" + typed + "\", which cards cannot be drawn in",
                        "set cover.format to png, jpeg or webp"));
    }
}

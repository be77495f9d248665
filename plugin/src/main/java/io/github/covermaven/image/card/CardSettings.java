package io.github.covermaven.image.card;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.type.OpenType;
import io.github.covermaven.problem.SettingsException;
import java.util.Locale;

/** What of the settings concerns cards, checked. */
record CardSettings(ImageSize size, ImageFormat format, CardWishes wishes) {

    private static final ImageSize DEFAULT_SIZE = new ImageSize(1200, 630);
    private static final int LEAST = 200;
    private static final int MOST = 4096;

    static CardSettings of(ImageSettings settings) {
        settings.card().fonts().forEach(OpenType::require);
        return new CardSettings(
                settings.size().map(CardSettings::size).orElse(DEFAULT_SIZE),
                settings.format().map(CardSettings::format).orElse(ImageFormat.PNG),
                settings.card());
    }

    private static ImageSize size(String typed) {
        return ImageSize.parse(typed)
                .filter(size -> Math.min(size.width(), size.height()) >= LEAST)
                .filter(size -> Math.max(size.width(), size.height()) <= MOST)
                .orElseThrow(() -> new SettingsException(
                        "cover.size is \"" + typed + "\", which is no size of a card",
                        "set cover.size to WIDTHxHEIGHT, each from " + LEAST + " to " + MOST + ", such as "
                                + DEFAULT_SIZE));
    }

    private static ImageFormat format(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "png" -> ImageFormat.PNG;
            case "jpeg", "jpg" -> ImageFormat.JPEG;
            default ->
                throw new SettingsException(
                        "cover.format is \"" + typed + "\", which cards cannot be drawn in",
                        "set cover.format to png or jpeg");
        };
    }
}

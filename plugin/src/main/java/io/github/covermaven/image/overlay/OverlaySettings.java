package io.github.covermaven.image.overlay;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.type.OpenType;
import io.github.covermaven.image.codec.Writable;
import io.github.covermaven.problem.SettingsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the user decides of pictures with a title on them.
 *
 * @param size of the finished picture
 * @param format of its file; empty for the one that the bare picture has
 * @param wishes the fonts
 */
public record OverlaySettings(ImageSize size, Optional<ImageFormat> format, CardWishes wishes) {

    /** @throws SettingsException when a picture cannot be finished in this size or format */
    public static OverlaySettings of(ImageSettings settings) {
        settings.card().fonts().forEach(OpenType::require);
        return new OverlaySettings(
                settings.size().map(OverlaySettings::size).orElse(Writable.DEFAULT_SIZE),
                settings.format().map(OverlaySettings::format),
                settings.card());
    }

    /**
     * Hash of this and of fonts by what they hold.
     *
     * @throws SettingsException when a font cannot be read
     */
    public String hash() {
        List<String> told = new ArrayList<>(List.of(size.toString()));
        told.addAll(wishes.told());
        return Sha256.of(told);
    }

    private static ImageSize size(String typed) {
        return Writable.sized(typed)
                .orElseThrow(() -> new SettingsException(
                        "cover.size is '" + typed + "', to which no picture with cover.title=overlay can be brought",
                        "set it to " + Writable.SIZES));
    }

    private static ImageFormat format(String typed) {
        return Writable.named(typed)
                .orElseThrow(() -> new SettingsException(
                        "cover.format is '" + typed + "', in which no picture with cover.title=overlay can be written",
                        "set it to png, jpeg or webp"));
    }
}

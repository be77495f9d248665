package io.github.covermaven.prompt;

import io.github.covermaven.article.PlainText;
import java.util.List;
import java.util.Locale;

/**
 * How a vault's covers look, whatever they show: medium, palette, light, composition.
 *
 * @param name a preset's, or {@code custom}
 * @param text for the one who draws; its first sentence names the medium and stands for the whole when room is short
 */
public record Style(String name, String text) {

    /** The preset of that name in any case, or else the user's own words. */
    public static Style of(String nameOrText) {
        String wanted = PlainText.line(nameOrText);
        return presets().stream()
                .filter(preset -> preset.name().equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> new Style("custom", wanted));
    }

    /** The curated styles, the default first. */
    public static List<Style> presets() {
        return Presets.ALL;
    }
}

package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.template.Canvas;
import io.github.covermaven.image.card.template.Layout;
import io.github.covermaven.image.card.template.Template;
import io.github.covermaven.image.card.type.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Chooses how a card looks: the first tag its colours' family, the title the rest. Each choice has a seed of its own, so
 * that what the user decides changes nothing else.
 */
final class Designer {

    /** So many titles without serifs to one with them. */
    private static final int SANS_TO_SERIF = 2;

    private final Taste taste;
    private final Map<Layout, Template> templates = new EnumMap<>(Layout.class);

    Designer(Taste taste, Canvas canvas) {
        this.taste = taste;
        for (Layout layout : Layout.values()) {
            templates.put(layout, layout.template(canvas));
        }
    }

    Design design(Caption caption) {
        String family = caption.tags().stream().findFirst().orElse(caption.title());
        Palette palette = taste.scheme().palette(Seed.random("family", family), seed("note", caption));
        return new Design(
                template(caption),
                palette,
                taste.motif(),
                style(caption),
                seed("motif", caption),
                seed("art", caption));
    }

    private Template template(Caption caption) {
        return taste.template().or(() -> taste.layout().map(templates::get)).orElseGet(() -> chosen(caption));
    }

    private Template chosen(Caption caption) {
        List<Template> suiting = new ArrayList<>();
        templates.forEach((layout, template) -> {
            boolean hasGlyph = layout != Layout.GLYPH || Initial.of(caption).isPresent();
            if (hasGlyph && taste.motif().map(template::suits).orElse(true)) {
                suiting.add(template);
            }
        });
        return suiting.get(seed("layout", caption).nextInt(suiting.size()));
    }

    private static Style style(Caption caption) {
        return seed("style", caption).nextInt(SANS_TO_SERIF + 1) == 0 ? Style.SERIF : Style.SANS;
    }

    private static Random seed(String purpose, Caption caption) {
        return Seed.random(purpose, caption.title());
    }
}

package io.github.covermaven.image.card;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.art.Scheme;
import io.github.covermaven.image.card.template.Layout;
import java.util.Optional;
import java.util.function.Consumer;

/** Painters as tests need them. */
final class Painters {

    private Painters() {}

    static CardPainter open(ImageSize size) {
        return open(size, missing -> {});
    }

    static CardPainter open(ImageSize size, Consumer<String> missing) {
        return with(size, Taste.OPEN, Optional.empty(), missing);
    }

    static CardPainter of(ImageSize size, Layout layout) {
        return with(
                size,
                new Taste(Optional.empty(), Optional.of(layout), Optional.empty(), Scheme.FREE),
                Optional.of("Mira Holm"),
                missing -> {});
    }

    static CardPainter of(ImageSize size, Layout layout, Motif motif, String palette) {
        return with(
                size,
                new Taste(
                        Optional.empty(),
                        Optional.of(layout),
                        Optional.of(motif),
                        Scheme.parse(palette).orElseThrow()),
                Optional.of("Mira Holm"),
                missing -> {});
    }

    static CardPainter with(ImageSize size, Taste taste, Optional<String> author) {
        return with(size, taste, author, missing -> {});
    }

    private static CardPainter with(ImageSize size, Taste taste, Optional<String> author, Consumer<String> missing) {
        CardWishes none = CardWishes.NONE;
        CardWishes wishes = new CardWishes(none.fonts(), false, none.look(), author, Optional.empty());
        return new CardPainter(new CardSettings(size, ImageFormat.PNG, wishes, taste, Optional.empty()), missing);
    }
}

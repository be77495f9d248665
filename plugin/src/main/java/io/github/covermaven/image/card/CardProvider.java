package io.github.covermaven.image.card;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.Order;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.card.type.MissingGlyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Draws cards on this machine, for nothing. What they look like hangs on the caption alone. */
final class CardProvider implements ImageProvider {

    static final String NAME = "card";

    /** To be raised whenever the same caption comes to look different. */
    private static final String ENGINE = "card-1";

    private final CardSettings settings;
    private final MissingGlyphs missing = new MissingGlyphs();
    private @Nullable List<String> wishes;
    private @Nullable CardPainter painter;

    CardProvider(CardSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isPaid() {
        return false;
    }

    @Override
    public boolean isRemote() {
        return false;
    }

    @Override
    public OptionalInt promptLimit() {
        return OptionalInt.empty();
    }

    @Override
    public Order order(ImageRequest request) {
        Caption caption = request.caption();
        String size = settings.size().toString();
        List<String> told =
                new ArrayList<>(List.of(ENGINE, size, settings.format().name(), caption.title(), caption.byline()));
        told.add(String.valueOf(caption.tags().size()));
        told.addAll(caption.tags());
        told.addAll(wishes());
        return new Order(Sha256.of(told), NAME, ENGINE, size, Optional.empty());
    }

    @Override
    public Delivery draw(ImageRequest request) {
        Picture picture = Encoder.encode(painter().paint(request.caption()), settings.format());
        return new Delivery.Image(picture, Optional.empty());
    }

    /** Read once: they name files by what these hold. */
    private synchronized List<String> wishes() {
        List<String> ready = wishes;
        if (ready == null) {
            ready = settings.wishes().told();
            wishes = ready;
        }
        return ready;
    }

    private synchronized CardPainter painter() {
        CardPainter ready = painter;
        if (ready == null) {
            ready = new CardPainter(settings.size(), settings.wishes(), missing);
            painter = ready;
        }
        return ready;
    }

    @Override
    public Picture fetch(Delivery.Link link) {
        throw new UnsupportedOperationException("a card is delivered at once, never as a link");
    }

    /** The characters that had to be left out. */
    @Override
    public List<String> remarks() {
        return missing.remark().stream().toList();
    }

    @Override
    public void close() {
        // Holds nothing but memory.
    }
}

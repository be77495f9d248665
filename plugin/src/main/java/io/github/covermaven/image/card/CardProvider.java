package io.github.covermaven.image.card;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.Order;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.Probe;
import io.github.covermaven.image.card.template.Layout;
import io.github.covermaven.image.card.type.MissingGlyphs;
import io.github.covermaven.image.codec.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Draws cards on this machine, for nothing. What they look like hangs on the caption alone. */
final class CardProvider implements ImageProvider {

    static final String NAME = "card";

    /** To be raised whenever the same caption comes to look different while the templates stay as they are. */
    private static final String ENGINE = "card 3";

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
        return new Order(Sha256.of(told), NAME, NAME, size, Optional.empty());
    }

    @Override
    public Delivery draw(ImageRequest request) {
        Picture picture = Encoder.encode(painter().paint(request.caption()), settings.format());
        return new Delivery.Image(picture, Optional.empty());
    }

    @Override
    public Probe probe() {
        Caption caption = new Caption("The quick brown fox 快狐", List.of("tag 标签"), "2026-01-01");
        Delivery.Image card = (Delivery.Image) draw(new ImageRequest("", caption));
        return Probe.fine("a card of " + settings.size() + " was drawn, "
                + card.picture().bytes().length / 1000 + " kB of " + settings.format());
    }

    /** Read once: they name files by what these hold, our own templates among them. */
    private synchronized List<String> wishes() {
        List<String> ready = wishes;
        if (ready == null) {
            ready = new ArrayList<>(settings.wishes().told());
            ready.add(Layout.fingerprint());
            wishes = ready;
        }
        return ready;
    }

    private synchronized CardPainter painter() {
        CardPainter ready = painter;
        if (ready == null) {
            ready = new CardPainter(settings, missing);
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

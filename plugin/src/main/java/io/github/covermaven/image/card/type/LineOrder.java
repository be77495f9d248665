package io.github.covermaven.image.card.type;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;

/** The pieces of one line as they stand from left to right, in whatever direction they are read. */
final class LineOrder {

    private final Item[] items;

    /**
     * A piece, or the blank before one.
     */
    private record Item(Optional<Glyphs> glyphs, double advance) {}

    /** @param line at least one piece */
    LineOrder(List<Piece> line) {
        items = new Item[2 * line.size() - 1];
        byte[] levels = new byte[items.length];
        for (int i = 0; i < line.size(); i++) {
            Piece piece = line.get(i);
            if (i > 0) {
                items[2 * i - 1] = new Item(Optional.empty(), piece.gap());
                levels[2 * i - 1] =
                        (byte) Math.min(piece.level(), line.get(i - 1).level());
            }
            items[2 * i] = new Item(Optional.of(piece.glyphs()), piece.glyphs().advance());
            levels[2 * i] = (byte) piece.level();
        }
        Bidi.reorderVisually(levels, 0, items, 0, items.length);
    }

    Glyphs leftmost() {
        return items[0].glyphs().orElseThrow();
    }

    Glyphs rightmost() {
        return items[items.length - 1].glyphs().orElseThrow();
    }

    /** Tells all outlines and where their origins are, the first ink being at 0. */
    void forEach(ObjDoubleConsumer<Glyphs> action) {
        double place = -leftmost().blankLeft();
        for (Item item : items) {
            double at = place;
            item.glyphs().ifPresent(glyphs -> action.accept(glyphs, at));
            place += item.advance();
        }
    }
}

package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineOrderTest {

    @Test
    void fromLeftToRightTheFirstInkIsAtNothing() {
        assertThat(order(piece("one", 0, 0), piece("two", 3, 0))).containsExactly("one -1.0", "two 12.0");
    }

    @Test
    void fromRightToLeftTheLastPieceIsAtTheLeft() {
        assertThat(order(piece("one", 0, 1), piece("two", 3, 1), piece("six", 5, 1)))
                .containsExactly("six -1.0", "two 14.0", "one 27.0");
    }

    @Test
    void aRunInTheOtherDirectionKeepsItsOwnOrder() {
        assertThat(order(piece("one", 0, 1), piece("two", 3, 2), piece("six", 5, 2), piece("ten", 7, 1)))
                .containsExactly("ten -1.0", "two 16.0", "six 31.0", "one 44.0");
    }

    private static List<String> order(Piece... pieces) {
        List<String> order = new ArrayList<>();
        new LineOrder(List.of(pieces)).forEach((glyphs, place) -> order.add(glyphs.text() + " " + place));
        return order;
    }

    /** Ten wide, with a blank of one at each side. */
    private static Piece piece(String text, double gap, int level) {
        return new Piece(new Glyphs(text, new Path2D.Double(new Rectangle2D.Double(1, 0, 8, 1)), 10), gap, 0, level);
    }
}

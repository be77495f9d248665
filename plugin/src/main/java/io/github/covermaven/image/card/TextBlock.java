package io.github.covermaven.image.card;

import io.github.covermaven.image.card.type.Lines;
import java.util.List;

/**
 * Lines of one colour.
 *
 * @param width of the space that they stand in
 */
record TextBlock(Lines lines, double width, Oklch colour, double contrast) implements Block {

    @Override
    public double height() {
        return lines.height();
    }

    @Override
    public void place(double x, double y, StringBuilder marks, List<Print> prints) {
        prints.add(new Print(lines.outline(x, y, width), colour, contrast));
    }
}

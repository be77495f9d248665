package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.type.Lines;
import java.util.List;

/** Lines of one colour. */
record TextBlock(Lines lines, Oklch colour, double contrast) implements Block {

    @Override
    public double height() {
        return lines.height();
    }

    @Override
    public void place(double x, double y, StringBuilder marks, List<Print> prints) {
        prints.add(new Print(lines.outline(x, y), colour, contrast));
    }
}

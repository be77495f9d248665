package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.type.Lines;

/**
 * Lines of one colour.
 *
 * @param share of the blank beside a shorter line that lies before it
 * @param contrast the least that they need
 */
record TextBlock(Lines lines, double share, Oklch colour, double contrast) implements Block {

    @Override
    public double width() {
        return lines.width();
    }

    @Override
    public double height() {
        return lines.height();
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        sheet.print(Print.alone(lines.outline(x, y, share), colour, contrast));
    }
}

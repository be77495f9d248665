package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import java.util.List;
import java.util.Locale;

/** A short bar. */
record RuleBlock(double width, double height, Oklch colour) implements Block {

    @Override
    public void place(double x, double y, StringBuilder marks, List<Print> prints) {
        marks.append(String.format(
                Locale.ROOT,
                "<rect x='%.2f' y='%.2f' width='%.2f' height='%.2f' rx='%.2f' fill='%s'/>",
                x,
                y,
                width,
                height,
                height / 2,
                colour.hex()));
    }
}

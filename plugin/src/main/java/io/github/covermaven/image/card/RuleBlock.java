package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.template.Box;
import java.util.Optional;

/** A short bar. */
record RuleBlock(double width, double height, Oklch colour) implements Block {

    @Override
    public void place(double x, double y, Sheet sheet) {
        sheet.mark(new Plate(new Box(x, y, width, height), Math.min(width, height) / 2, colour, 1, Optional.empty()));
    }
}

package io.github.covermaven.image.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** The shadow that a shape casts to the lower right. */
record ShadowFigure(Shape shape, boolean isOnDark) implements Figure {

    private static final double DISTANCE = 7;
    private static final Color ON_DARK = new Color(0, 0, 0, 110);
    private static final Color ON_LIGHT = new Color(0, 0, 0, 30);

    @Override
    public void draw(Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(DISTANCE, DISTANCE);
        own.setColor(isOnDark ? ON_DARK : ON_LIGHT);
        own.fill(shape);
        own.dispose();
    }
}

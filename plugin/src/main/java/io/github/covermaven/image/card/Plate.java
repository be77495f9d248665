package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.template.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/**
 * A rectangle with round corners.
 *
 * @param radius of the corners
 * @param opacity of the filling, from 0 to 1
 * @param rim the colour of a thin line along the inside of the edge
 */
record Plate(Box box, double radius, Oklch colour, double opacity, Optional<Oklch> rim) implements Figure {

    private static final double RIM = 1.2;
    private static final double RIM_OPACITY = 0.7;

    @Override
    public void draw(Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        double inset = rim.isPresent() ? RIM / 2 : 0;
        double round = 2 * Math.max(0, radius - inset);
        RoundRectangle2D shape = new RoundRectangle2D.Double(
                box.x() + inset, box.y() + inset, box.width() - 2 * inset, box.height() - 2 * inset, round, round);
        own.setColor(translucent(colour, opacity));
        own.fill(shape);
        rim.ifPresent(line -> {
            own.setColor(translucent(line, RIM_OPACITY));
            own.setStroke(new BasicStroke((float) RIM));
            own.draw(shape);
        });
        own.dispose();
    }

    private static Color translucent(Oklch colour, double opacity) {
        return new Color((int) Math.round(255 * opacity) << 24 | (colour.rgb() & 0xFFFFFF), true);
    }
}

package io.github.covermaven.image.card;

import io.github.covermaven.image.card.template.Box;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Art that fills a shape. It is drawn apart and then painted with, as clips of Java's have jagged edges, and those of SVG
 * are slow.
 *
 * @param art as large as the box
 * @param box around the shape
 */
record ArtFigure(SvgFigure art, Box box, Shape shape) implements Figure {

    @Override
    public void draw(Graphics2D graphics) {
        AffineTransform units = graphics.getTransform();
        double scale = units.getScaleX();
        int left = (int) Math.floor(box.x() * scale);
        int top = (int) Math.floor(box.y() * scale);
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.ceil(box.right() * scale) - left),
                Math.max(1, (int) Math.ceil(box.bottom() * scale) - top),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D apart = Pixels.graphics(image);
        apart.translate(box.x() * scale - left, box.y() * scale - top);
        apart.scale(scale, scale);
        art.draw(apart);
        apart.dispose();

        Graphics2D whole = (Graphics2D) graphics.create();
        whole.setTransform(new AffineTransform());
        whole.translate(units.getTranslateX(), units.getTranslateY());
        whole.setPaint(new TexturePaint(image, new Rectangle(left, top, image.getWidth(), image.getHeight())));
        whole.fill(AffineTransform.getScaleInstance(scale, scale).createTransformedShape(shape));
        whole.dispose();
    }
}

package io.github.covermaven.image.card.template;

import io.github.covermaven.image.ImageSize;

/**
 * The card in its own units, of which the short side has 630, whatever the picture's pixels: one template serves all
 * sizes.
 */
public record Canvas(double width, double height, double pixelsPerUnit) {

    private static final double SHORT_SIDE = 630;

    public static Canvas of(ImageSize size) {
        double scale = Math.min(size.width(), size.height()) / SHORT_SIDE;
        return new Canvas(size.width() / scale, size.height() / scale, scale);
    }

    public double ratio() {
        return width / height;
    }
}

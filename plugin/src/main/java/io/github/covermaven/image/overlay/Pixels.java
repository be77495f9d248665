package io.github.covermaven.image.overlay;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The pixels of an opaque picture, row by row: its own, not a copy, and many times faster than asking for each. */
final class Pixels {

    private Pixels() {}

    /** @param image of {@link BufferedImage#TYPE_INT_RGB}, and no part of another */
    static int[] of(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    static BufferedImage copy(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        System.arraycopy(of(image), 0, of(copy), 0, image.getWidth() * image.getHeight());
        return copy;
    }

    static int red(int rgb) {
        return rgb >> 16 & 255;
    }

    static int green(int rgb) {
        return rgb >> 8 & 255;
    }

    static int blue(int rgb) {
        return rgb & 255;
    }

    static int rgb(double red, double green, double blue) {
        return (int) Math.round(red) << 16 | (int) Math.round(green) << 8 | (int) Math.round(blue);
    }
}

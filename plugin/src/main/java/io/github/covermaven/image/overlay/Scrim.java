package io.github.covermaven.image.overlay;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A veil over one end of a picture, in a colour taken from it, so that words can be read there.
 *
 * @param rgb its colour
 * @param edge the row from which on it is drawn in full, down to the foot of the picture or up to its head
 * @param reach the rows over which it fades from there
 * @param isAtHead whether it lies at the head
 */
record Scrim(int rgb, double edge, double reach, boolean isAtHead) {

    /** What is left of the picture's own colour in a dark veil, and what is added to white in a light one. */
    private static final double TINT = 0.2;

    /** A veil of the colour that a picture has behind words, only much darker, or much lighter. */
    static Scrim behind(BufferedImage image, Rectangle2D words, boolean isAtHead, boolean isLight) {
        double reach = 0.3 * image.getHeight();
        double pad = 0.03 * image.getHeight();
        double edge = isAtHead ? words.getMaxY() + pad : words.getY() - pad;
        int from = isAtHead ? 0 : (int) Math.max(0, edge);
        int to = isAtHead ? (int) Math.min(image.getHeight(), edge) : image.getHeight();
        int mean = mean(image, from, to);
        int rgb = isLight
                ? Pixels.rgb(lightened(Pixels.red(mean)), lightened(Pixels.green(mean)), lightened(Pixels.blue(mean)))
                : Pixels.rgb(TINT * Pixels.red(mean), TINT * Pixels.green(mean), TINT * Pixels.blue(mean));
        return new Scrim(rgb, edge, reach, isAtHead);
    }

    private static double lightened(int channel) {
        return 255 - TINT * (255 - channel);
    }

    /** The mean colour of rows. */
    private static int mean(BufferedImage image, int from, int to) {
        int[] pixels = Pixels.of(image);
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int at = from * image.getWidth(); at < to * image.getWidth(); at++) {
            red += Pixels.red(pixels[at]);
            green += Pixels.green(pixels[at]);
            blue += Pixels.blue(pixels[at]);
        }
        double count = Math.max(1, (to - from) * image.getWidth());
        return Pixels.rgb(red / count, green / count, blue / count);
    }

    /** Draws it, so strong (from 0 to 1). */
    void draw(BufferedImage image, double strength) {
        int[] pixels = Pixels.of(image);
        int width = image.getWidth();
        for (int y = 0; y < image.getHeight(); y++) {
            double alpha = strength * share(y);
            for (int at = y * width; alpha > 0 && at < (y + 1) * width; at++) {
                pixels[at] = mixed(pixels[at], alpha);
            }
        }
    }

    /** How much of it lies in a row. */
    private double share(int y) {
        double beyond = (isAtHead ? y - edge : edge - y) / reach;
        double rest = 1 - Math.max(0, Math.min(1, beyond));
        return rest * rest * (3 - 2 * rest);
    }

    private int mixed(int pixel, double alpha) {
        double rest = 1 - alpha;
        return Pixels.rgb(
                rest * Pixels.red(pixel) + alpha * Pixels.red(rgb),
                rest * Pixels.green(pixel) + alpha * Pixels.green(rgb),
                rest * Pixels.blue(pixel) + alpha * Pixels.blue(rgb));
    }
}

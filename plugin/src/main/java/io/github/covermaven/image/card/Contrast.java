package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.template.Box;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** How well words stand out from the pixels behind them, as WCAG 2 measures it: from 1 to 21. */
public final class Contrast {

    /** What a title needs. */
    public static final double TITLE = 5.5;

    /** What every other text needs. */
    static final double TEXT = 4.5;

    private static final double[] LINEAR = new double[256];

    /** So many of the worst pixels do not count. */
    private static final double TOLERATED = 0.01;

    /** More than {@link #TEXT}, as art shows through the ground. */
    private static final double ON_BARE_GROUND = 5;

    private static final int BINS_PER_UNIT = 20;

    static {
        for (int i = 0; i < 256; i++) {
            double channel = i / 255.0;
            LINEAR[i] = channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
        }
    }

    private Contrast() {}

    static double between(int rgb, int other) {
        double one = luminance(rgb) + 0.05;
        double two = luminance(other) + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The contrast that all but the worst hundredth of the pixels in a rectangle reach. */
    public static double behind(BufferedImage image, Rectangle2D pixels, int rgb) {
        return behind(image, new Box(pixels.getX(), pixels.getY(), pixels.getWidth(), pixels.getHeight()), rgb);
    }

    /** A colour of the same hue that small words can have on a ground: no lighter or darker than it takes. */
    static Oklch readable(Oklch colour, Oklch ground) {
        double step = ground.lightness() > 0.5 ? -0.02 : 0.02;
        Oklch readable = colour;
        while (between(readable.rgb(), ground.rgb()) < ON_BARE_GROUND
                && readable.lightness() > 0
                && readable.lightness() < 1) {
            readable = new Oklch(readable.lightness() + step, colour.chroma(), colour.hue());
        }
        return readable;
    }

    /** The contrast that all but the worst hundredth of the pixels in a box reach. */
    static double behind(BufferedImage image, Box pixels, int rgb) {
        int left = Math.max(0, (int) pixels.x());
        int top = Math.max(0, (int) pixels.y());
        int right = Math.min(image.getWidth(), (int) Math.ceil(pixels.right()));
        int bottom = Math.min(image.getHeight(), (int) Math.ceil(pixels.bottom()));
        int[] bins = new int[22 * BINS_PER_UNIT];
        int count = Math.max(0, right - left) * Math.max(0, bottom - top);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                bins[(int) (between(rgb, image.getRGB(x, y)) * BINS_PER_UNIT)]++;
            }
        }
        int seen = 0;
        for (int bin = 0; bin < bins.length; bin++) {
            seen += bins[bin];
            if (seen > TOLERATED * count) {
                return (double) bin / BINS_PER_UNIT;
            }
        }
        return 21;
    }

    private static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 255] + 0.7152 * LINEAR[rgb >> 8 & 255] + 0.0722 * LINEAR[rgb & 255];
    }
}

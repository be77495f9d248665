package io.github.covermaven.image.overlay;

import io.github.covermaven.image.ImageSize;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Brings a picture to a size: as much of it as has the size's shape, with what it is about in it. */
final class Crop {

    /** Where the window may stand, from one end to the other; an odd number, so that one is the middle. */
    private static final int STEPS = 33;

    /** How much less counts what is at the ends: subjects are in the middle rather than at an edge. */
    private static final double PULL = 0.25;

    /** The share of a side that is its edge. */
    private static final double EDGE = 0.12;

    private Crop() {}

    static BufferedImage to(ImageSize size, BufferedImage image) {
        Rectangle window = window(size, image);
        BufferedImage part = image.getSubimage(window.x, window.y, window.width, window.height);
        // Bicubic looks at 16 pixels only: whatever is more than twice too large is halved before.
        while (part.getWidth() >= 2 * size.width() && part.getHeight() >= 2 * size.height()) {
            part = scaled(part, part.getWidth() / 2, part.getHeight() / 2, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        return scaled(part, size.width(), size.height(), RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    /** The largest window of that shape, where it holds the most detail. */
    static Rectangle window(ImageSize size, BufferedImage image) {
        int width = Math.min(image.getWidth(), (int) Math.round(image.getHeight() * size.ratio()));
        int height = Math.min(image.getHeight(), (int) Math.round(image.getWidth() / size.ratio()));
        Rectangle best = new Rectangle(0, 0, Math.max(1, width), Math.max(1, height));
        Detail detail = new Detail(image);
        double most = -1;
        for (int step = 0; step < STEPS; step++) {
            // From the middle outwards, so that of equals the middle one is taken.
            int from = STEPS / 2 + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
            double share = from / (STEPS - 1.0);
            Rectangle window = new Rectangle(
                    (int) Math.round(share * (image.getWidth() - best.width)),
                    (int) Math.round(share * (image.getHeight() - best.height)),
                    best.width,
                    best.height);
            double found = (detail.in(window) + detail.in(inner(window))) * (1 - PULL * Math.abs(2 * share - 1));
            if (found > most) {
                most = found;
                best = window;
            }
        }
        return best;
    }

    /** What lies in here is whole, and counts twice; what is cut by the window's edge counts once. */
    private static Rectangle inner(Rectangle window) {
        Rectangle inner = new Rectangle(window);
        inner.grow(-(int) (EDGE * window.width), -(int) (EDGE * window.height));
        return inner;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height, Object interpolation) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }
}

package io.github.covermaven.image.card;

import io.github.covermaven.image.card.template.Box;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Measures words against the pixels behind them by WCAG's definition, apart from the code that it tests. */
final class Legibility {

    private static final double TOLERATED = 0.012;

    private Legibility() {}

    /** The words whose contrast is too low. */
    static List<String> faults(BufferedImage behind, Page page, double scale) {
        List<String> faults = new ArrayList<>();
        for (Print print : page.prints()) {
            double share = shareBelow(behind, print, scale);
            if (share > TOLERATED) {
                faults.add("%.3f of the pixels behind %s below %.1f".formatted(share, print.box(), print.contrast()));
            }
        }
        return faults;
    }

    private static double shareBelow(BufferedImage image, Print print, double scale) {
        Box box = print.box();
        double ink = luminance(print.colour().rgb());
        int low = 0;
        int all = 0;
        for (int y = (int) (box.y() * scale); y < box.bottom() * scale && y < image.getHeight(); y++) {
            for (int x = (int) (box.x() * scale); x < box.right() * scale && x < image.getWidth(); x++) {
                double ground = luminance(image.getRGB(x, y));
                double contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
                all++;
                low += contrast < print.contrast() ? 1 : 0;
            }
        }
        return (double) low / Math.max(1, all);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

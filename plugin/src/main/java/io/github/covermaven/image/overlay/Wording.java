package io.github.covermaven.image.overlay;

import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.type.Fitter;
import io.github.covermaven.image.card.type.Ink;
import io.github.covermaven.image.card.type.Lines;
import io.github.covermaven.image.card.type.SetTitle;
import io.github.covermaven.image.card.type.Style;
import io.github.covermaven.image.card.type.TitleSetter;
import io.github.covermaven.image.card.type.Typography;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A title as it is to stand at the foot of a picture, all in pixels.
 *
 * @param outlines of the title and its other part, from below
 */
record Wording(List<Path2D> outlines) {

    /** The shorter side of a picture in the units of what follows. */
    private static final double SHORT_SIDE = 630;

    static final double MARGIN = 56;
    private static final double LARGEST = 92;
    private static final double SMALLEST = 30;
    private static final double LEADING = 1.14;
    private static final int LINES = 4;

    /** No line of a wide picture is longer: the eye would not find the next. */
    private static final double LONGEST = 1060;

    /** The title's share of a picture's height, at most. */
    private static final double TALLEST = 0.52;

    /** Empty when nothing of the title can be drawn. */
    static Optional<Wording> of(String title, ImageSize size, Typography typography) {
        double scale = scale(size);
        double width = Math.min(LONGEST, size.width() / scale - 2 * MARGIN);
        double height = size.height() / scale;
        return new TitleSetter(typography, Style.SANS, new Fitter(LARGEST, SMALLEST, LINES, LEADING))
                .set(title, width, TALLEST * height)
                .map(set -> new Wording(outlines(set, width, height - MARGIN, scale)));
    }

    /** Pixels to a unit. */
    static double scale(ImageSize size) {
        return Math.min(size.width(), size.height()) / SHORT_SIDE;
    }

    private static List<Path2D> outlines(SetTitle set, double width, double bottom, double scale) {
        List<Path2D> outlines = new ArrayList<>();
        double foot = bottom;
        for (Lines lines : set.fromBelow()) {
            foot -= lines.height();
            outlines.add(lines.outline(MARGIN + (lines.isRightToLeft() ? width - lines.width() : 0), foot));
            foot -= set.gap();
        }
        outlines.forEach(outline -> outline.transform(AffineTransform.getScaleInstance(scale, scale)));
        return outlines;
    }

    /** The bounds of all ink. */
    Rectangle2D bounds() {
        return outlines.stream().map(Ink::of).reduce(Rectangle2D::createUnion).orElseThrow();
    }

    /** The same words at the head of the picture. */
    Wording atHead(double margin) {
        AffineTransform up = AffineTransform.getTranslateInstance(0, margin - bounds().getY());
        return new Wording(outlines.stream()
                .map(outline -> (Path2D) new Path2D.Double(outline, up))
                .toList());
    }
}

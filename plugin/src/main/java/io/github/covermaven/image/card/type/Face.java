package io.github.covermaven.image.card.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;

/** One font, asked for outlines only. All measures are in its size (1 is the em). */
final class Face {

    /** Large, so that no hinting and no rounding shows. */
    private static final int EM = 1000;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;
    private final double tracking;

    /**
     * @param tracking added to each advance; less than nothing for large sizes
     */
    Face(Font font, double tracking) {
        this.font = font.deriveFont((float) EM).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        this.tracking = tracking;
    }

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    double space() {
        return shape(" ").advance();
    }

    /** The outlines of text that this face has, shaped as a whole, with its first letter's origin at 0, 0. */
    Glyphs shape(String text) {
        char[] chars = text.toCharArray();
        GlyphVector glyphs = font.layoutGlyphVector(CONTEXT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int count = glyphs.getNumGlyphs();
        for (int i = 0; i < count; i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            glyphs.setGlyphPosition(i, new Point2D.Double(at.getX() + i * tracking * EM, at.getY()));
        }
        double advance = glyphs.getGlyphPosition(count).getX() / EM + count * tracking;
        Path2D outline = new Path2D.Double(glyphs.getOutline(), AffineTransform.getScaleInstance(1.0 / EM, 1.0 / EM));
        return new Glyphs(text, outline, advance);
    }
}

package io.github.covermaven.image.card.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One font, asked for outlines only, and loaded when it is first asked. All measures are in its size (1 is the em). */
final class Face {

    /** Large, so that no hinting and no rounding shows. */
    private static final int EM = 1000;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** So many shaped texts are remembered, which are about two megabytes. */
    private static final int REMEMBERED = 2000;

    private static final int NOT_DEFINED = 0;

    private static final char RIGHT_TO_LEFT = '\u200F';

    private final Supplier<Font> source;
    private final double tracking;
    private final double scale;
    private final Map<String, Glyphs> shaped = new ConcurrentHashMap<>();
    private volatile @Nullable Font font;

    /**
     * @param tracking added to each advance; less than nothing for large sizes
     * @param scale of the font's own size, so that it goes with others
     */
    Face(Supplier<Font> source, double tracking, double scale) {
        this.source = source;
        this.tracking = tracking;
        this.scale = scale / EM;
    }

    Face(Supplier<Font> source) {
        this(source, 0, 1);
    }

    /** Whether it has every character of a grapheme, and shows it; as one sign where it is an emoji of many characters. */
    boolean draws(String grapheme) {
        return grapheme.codePoints().allMatch(this::has) && isWhole(grapheme);
    }

    private boolean has(int codePoint) {
        return Emoji.isJoint(codePoint) || font().canDisplay(codePoint);
    }

    private boolean isWhole(String grapheme) {
        GlyphVector glyphs = glyphs(grapheme, false);
        int seen = 0;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            boolean isSeen = !glyphs.getGlyphOutline(i).getBounds2D().isEmpty();
            if (isSeen && glyphs.getGlyphCode(i) == NOT_DEFINED) {
                return false;
            }
            seen += isSeen ? 1 : 0;
        }
        return seen == 1 || (seen > 1 && !Emoji.isSequence(grapheme));
    }

    double space() {
        return shape(" ", false).advance();
    }

    /** The outlines of text that this face has, shaped as a whole, from left to right at 0, 0. */
    Glyphs shape(String text, boolean isRightToLeft) {
        String key = isRightToLeft ? RIGHT_TO_LEFT + text : text;
        Glyphs known = shaped.get(key);
        if (known == null) {
            known = shapeAnew(text, isRightToLeft);
            if (shaped.size() >= REMEMBERED) {
                shaped.clear();
            }
            shaped.put(key, known);
        }
        return known;
    }

    private Glyphs shapeAnew(String text, boolean isRightToLeft) {
        GlyphVector glyphs = glyphs(text, isRightToLeft);
        int count = glyphs.getNumGlyphs();
        double tracked = 0;
        for (int i = 0; i < count; i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            double next = glyphs.getGlyphPosition(i + 1).getX();
            glyphs.setGlyphPosition(i, new Point2D.Double(at.getX() + tracked, at.getY()));
            tracked += next > at.getX() ? tracking * EM : 0; // An accent has no advance.
        }
        double advance = (glyphs.getGlyphPosition(count).getX() + tracked) * scale;
        Path2D outline = new Path2D.Double(glyphs.getOutline(), AffineTransform.getScaleInstance(scale, scale));
        return new Glyphs(text, outline, advance);
    }

    private GlyphVector glyphs(String text, boolean isRightToLeft) {
        char[] chars = text.toCharArray();
        int direction = isRightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font().layoutGlyphVector(CONTEXT, chars, 0, chars.length, direction);
    }

    private Font font() {
        Font ready = font;
        return ready == null ? load() : ready;
    }

    private synchronized Font load() {
        Font ready = font;
        if (ready == null) {
            ready = source.get()
                    .deriveFont((float) EM)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
            font = ready;
        }
        return ready;
    }
}

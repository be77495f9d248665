package io.github.covermaven.image.card.art;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Elements of SVG as pixels. */
final class Raster {

    /** A colour that no palette has. */
    static final int NEVER = 0xff00ff;

    private Raster() {}

    /** What is drawn from 0, 0 to a place, over {@link #NEVER}. */
    static BufferedImage of(String elements, double width, double height, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='" + image.getWidth() + "' height='"
                + image.getHeight() + "' viewBox='0 0 " + width + " " + height + "'>" + elements + "</svg>";
        LoaderContext context = LoaderContext.builder()
                .documentLimits(new DocumentLimits(64, 15, 200_000))
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument document = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context));
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(NEVER));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ViewBox box = new ViewBox(0, 0, image.getWidth(), image.getHeight());
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, box);
        graphics.dispose();
        return image;
    }

    /** The lightness that the eye sees, from 0 to 1. */
    static double lightness(int rgb) {
        double luminance =
                0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
        return Math.cbrt(luminance);
    }

    private static double linear(int channel) {
        return Math.pow(channel / 255.0, 2.2);
    }
}

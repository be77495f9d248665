package io.github.covermaven.image.card;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import io.github.covermaven.problem.BrokenException;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * SVG elements without text or anything from outside.
 *
 * @param width of the space that their percentages mean
 */
record SvgFigure(String elements, double width, double height) implements Figure {

    /** Beyond the default of 2000 paths, the loader gives up. */
    private static final DocumentLimits LIMITS = new DocumentLimits(64, 15, 200_000);

    @Override
    public void draw(Graphics2D graphics) {
        if (elements.isEmpty()) {
            return;
        }
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='" + height + "'>" + elements
                + "</svg>";
        LoaderContext context = LoaderContext.builder()
                .documentLimits(LIMITS)
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        ByteArrayInputStream in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        SVGDocument document = Optional.ofNullable(new SVGLoader().load(in, null, context))
                .orElseThrow(() -> new BrokenException(
                        "a part of a card cannot be drawn (" + svg.length() + " characters of SVG)",
                        "simplify the template or the logo that cover.cardTemplate and cover.card.logo name",
                        null));
        Graphics2D own = (Graphics2D) graphics.create();
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, own, new ViewBox(0, 0, (float) width, (float) height));
        own.dispose();
    }
}

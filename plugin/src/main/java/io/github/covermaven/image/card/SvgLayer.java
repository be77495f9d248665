package io.github.covermaven.image.card;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** SVG elements without text or anything from outside, drawn over what is there. */
record SvgLayer(String elements) {

    /** Beyond the default of 2000 paths, the loader gives up. */
    private static final DocumentLimits LIMITS = new DocumentLimits(64, 15, 200_000);

    void draw(Graphics2D graphics, Canvas canvas, int width, int height) {
        if (elements.isEmpty()) {
            return;
        }
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='" + height
                + "' viewBox='0 0 " + canvas.width() + " " + canvas.height() + "'>" + elements + "</svg>";
        LoaderContext context = LoaderContext.builder()
                .documentLimits(LIMITS)
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        ByteArrayInputStream in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        SVGDocument document = Optional.ofNullable(new SVGLoader().load(in, null, context))
                .orElseThrow(() -> new IllegalStateException("this SVG cannot be drawn: " + svg));
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
    }
}

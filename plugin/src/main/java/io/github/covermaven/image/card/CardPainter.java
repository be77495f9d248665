package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.type.Typography;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;

/** Paints cards of one size. The first one loads fonts; safe for use by several threads. */
final class CardPainter {

    /** How strongly the veil is drawn, until the words can be read. */
    private static final double[] VEILS = {0, 0.2, 0.4, 0.55, 0.7, 0.85, 1};

    private final ImageSize size;
    private final Canvas canvas;
    private final Template template;
    private final Typography typography;

    CardPainter(ImageSize size, CardWishes wishes, Consumer<String> missing) {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        this.size = size;
        this.canvas = Canvas.of(size);
        this.template = Template.bundled(canvas);
        this.typography = Typography.of(wishes, missing);
    }

    BufferedImage paint(Caption caption) {
        Page page = compose(caption);
        BufferedImage image = behind(page);
        Graphics2D graphics = graphics(image);
        graphics.scale(canvas.pixelsPerUnit(), canvas.pixelsPerUnit());
        for (Print print : page.prints()) {
            graphics.setColor(new Color(print.colour().rgb()));
            graphics.fill(print.outline());
        }
        graphics.dispose();
        return image;
    }

    Page compose(Caption caption) {
        String family = caption.tags().stream().findFirst().orElse(caption.title());
        Random note = Seed.random("note", caption.title());
        Palette palette = Palette.of(Seed.random("family", family), note);
        return new Composer(canvas, caption, palette, note, typography).compose(template);
    }

    /** All but the words, with as much of the veil as they need. */
    BufferedImage behind(Page page) {
        BufferedImage ground = blank();
        draw(page.ground(), ground);
        BufferedImage image = ground;
        for (double veil : VEILS) {
            image = blank();
            image.setData(ground.getRaster());
            if (veil > 0) {
                draw("<g opacity='" + veil + "'>" + page.veil() + "</g>", image);
            }
            draw(page.marks(), image);
            if (isLegible(page, image)) {
                break;
            }
        }
        return image;
    }

    private boolean isLegible(Page page, BufferedImage image) {
        double scale = canvas.pixelsPerUnit();
        return page.prints().stream().allMatch(print -> {
            Box box = print.box();
            Box pixels = new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
            return Contrast.behind(image, pixels, print.colour().rgb()) >= print.contrast();
        });
    }

    private BufferedImage blank() {
        return new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    }

    private void draw(String elements, BufferedImage image) {
        Graphics2D graphics = graphics(image);
        new SvgLayer(elements).draw(graphics, canvas, size.width(), size.height());
        graphics.dispose();
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }
}

package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.card.template.Canvas;
import io.github.covermaven.image.card.type.Typography;
import io.github.covermaven.image.codec.Headless;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Paints cards of one size. The first one loads fonts; safe for use by several threads. */
final class CardPainter {

    private final CardSettings settings;
    private final Canvas canvas;
    private final Designer designer;
    private final Typography typography;
    private final Signature signature;

    CardPainter(CardSettings settings, Consumer<String> missing) {
        Headless.choose();
        this.settings = settings;
        this.canvas = Canvas.of(settings.size());
        this.designer = new Designer(settings.taste(), canvas);
        this.typography = Typography.of(settings.wishes(), missing);
        this.signature =
                new Signature(settings.wishes().author(), settings.logo().map(Logo::of));
    }

    BufferedImage paint(Caption caption) {
        Page page = compose(caption);
        return print(page, behind(page));
    }

    Page compose(Caption caption) {
        return new Composer(canvas, caption, designer.design(caption), typography, signature).compose();
    }

    /** All but the words, with what these need to be read. */
    BufferedImage behind(Page page) {
        return mended(ground(page), page);
    }

    /** The art. */
    BufferedImage ground(Page page) {
        BufferedImage ground =
                new BufferedImage(settings.size().width(), settings.size().height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = Smooth.graphics(ground);
        graphics.scale(canvas.pixelsPerUnit(), canvas.pixelsPerUnit());
        page.ground().forEach(figure -> figure.draw(graphics));
        graphics.dispose();
        return ground;
    }

    /** The art with what the words need to be read. */
    BufferedImage mended(BufferedImage ground, Page page) {
        return new Backdrop(ground, page, canvas).mended();
    }

    /** Draws the words on what is behind them. */
    BufferedImage print(Page page, BufferedImage behind) {
        Graphics2D graphics = Smooth.graphics(behind);
        graphics.scale(canvas.pixelsPerUnit(), canvas.pixelsPerUnit());
        for (Print print : page.prints()) {
            graphics.setColor(new Color(print.colour().rgb()));
            graphics.fill(print.outline());
        }
        graphics.dispose();
        return behind;
    }
}

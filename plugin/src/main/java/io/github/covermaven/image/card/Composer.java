package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.card.art.Area;
import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.art.Quiet;
import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.template.Canvas;
import io.github.covermaven.image.card.template.Layer;
import io.github.covermaven.image.card.template.Layer.Column.Across;
import io.github.covermaven.image.card.type.Fitter;
import io.github.covermaven.image.card.type.Style;
import io.github.covermaven.image.card.type.Typography;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays one card out: replaces a template's placeholders by art and words. */
final class Composer {

    /** Between the figures of the art, a character must not look like the card's ground. */
    private static final double IN_GLYPH = 0.3;

    private static final Path2D DISC = new Path2D.Double(new Ellipse2D.Double(0, 0, 1, 1));

    private final Canvas canvas;
    private final Caption caption;
    private final Design design;
    private final Typography typography;
    private final WordSetter words;
    private final Map<String, String> colours;
    private final List<Figure> ground = new ArrayList<>();
    private final List<Figure> veil = new ArrayList<>();
    private final Sheet sheet = new Sheet();

    Composer(Canvas canvas, Caption caption, Design design, Typography typography, Signature signature) {
        this.canvas = canvas;
        this.caption = caption;
        this.design = design;
        this.typography = typography;
        this.words = new WordSetter(caption, design, typography, signature);
        this.colours = design.palette().names();
    }

    Page compose() {
        for (Layer layer : design.template().layers()) {
            if (layer instanceof Layer.Art art) {
                Box box = art.frame().on(canvas);
                ground.add(art.rounding() == 0 ? panel(box, art) : rounded(box, art));
            } else if (layer instanceof Layer.Glyph glyph) {
                addGlyph(glyph);
            } else if (layer instanceof Layer.Veil part) {
                veil.add(svg(part.svg(colours)));
            } else if (layer instanceof Layer.Column column) {
                words.place(column, column.frame().on(canvas), sheet);
            } else if (layer instanceof Layer.Plain plain) {
                addPlain(svg(plain.svg(colours)));
            }
        }
        return new Page(
                ground, veil, sheet.marks(), sheet.prints(), design.palette().ground());
    }

    /** Before the veil it belongs to the art, after it to the words. */
    private void addPlain(Figure figure) {
        if (veil.isEmpty() && sheet.prints().isEmpty()) {
            ground.add(figure);
        } else {
            sheet.mark(figure);
        }
    }

    private Figure svg(String elements) {
        return new SvgFigure(design.template().definitions(colours) + elements, canvas.width(), canvas.height());
    }

    private Figure panel(Box box, Layer.Art art) {
        String elements = String.format(
                Locale.ROOT,
                "<g transform='translate(%.3f %.3f)'>%s</g>",
                box.x(),
                box.y(),
                elements(box, art.quiet(), art.suiting(), design.palette().ground()));
        return new SvgFigure(elements, canvas.width(), canvas.height());
    }

    private Figure rounded(Box box, Layer.Art art) {
        double arc = 2 * art.rounding();
        return new ArtFigure(
                new SvgFigure(
                        elements(
                                box,
                                art.quiet(),
                                art.suiting(),
                                design.palette().ground()),
                        box.width(),
                        box.height()),
                box,
                new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc));
    }

    private String elements(Box box, Quiet quiet, List<Motif> suiting, Oklch behind) {
        Area area = new Area(box.width(), box.height(), quiet);
        String ground = String.format(
                Locale.ROOT, "<rect width='%.3f' height='%.3f' fill='%s'/>", box.width(), box.height(), behind.hex());
        return ground + design.motif(area, suiting).draw(area, design.palette(), design.art());
    }

    /** Where the title has no character that would do, it is a disc. */
    private void addGlyph(Layer.Glyph glyph) {
        Box frame = glyph.frame().on(canvas);
        Shape shape = Initial.of(caption)
                .flatMap(initial -> typography
                        .display(Style.SANS, new Fitter(frame.height(), frame.height(), 1, 1))
                        .set(initial, Double.MAX_VALUE, Double.MAX_VALUE))
                .<Shape>map(letter -> fitted(letter.outlineAt(0, 0), frame, glyph.across()))
                .orElseGet(() -> fitted(DISC, frame, glyph.across()));
        Rectangle2D bounds = shape.getBounds2D();
        Box box = new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        ground.add(new ShadowFigure(shape, design.palette().isDark()));
        ground.add(new ArtFigure(
                new SvgFigure(
                        elements(
                                box,
                                Quiet.NONE,
                                glyph.suiting(),
                                design.palette().art(IN_GLYPH)),
                        box.width(),
                        box.height()),
                box,
                shape));
    }

    /** As large as the frame allows. */
    private static Shape fitted(Path2D outline, Box frame, Across across) {
        Box ink = Print.box(outline);
        double scale = Math.min(frame.width() / ink.width(), frame.height() / ink.height());
        AffineTransform transform = new AffineTransform();
        transform.translate(
                frame.x() + across.share() * (frame.width() - scale * ink.width()),
                frame.y() + (frame.height() - scale * ink.height()) / 2);
        transform.scale(scale, scale);
        transform.translate(-ink.x(), -ink.y());
        return transform.createTransformedShape(outline);
    }
}

package io.github.covermaven.image.card;

import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.template.Canvas;
import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is behind the words of a card, mended until they can be read: the veil is drawn as strongly as they need, but where
 * small words alone would need most of it, they get a plate.
 */
final class Backdrop {

    private static final double[] VEILS = {0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1};

    /** Up to here the veil is raised for small words, too. */
    private static final double FOR_SMALL_WORDS = 0.5;

    private static final double PLATE_OPACITY = 0.9;

    /** How far a plate reaches beyond the words, in the height of the line. */
    private static final double PLATE_PADDING = 0.42;

    /** Larger ones are no more round than this. */
    private static final double PLATE_RADIUS = 26;

    private final BufferedImage ground;
    private final Page page;
    private final Canvas canvas;
    private final BufferedImage marks;
    private @Nullable BufferedImage veil;

    /**
     * @param ground the pixels that the page's own ground has, or a picture in its place
     */
    Backdrop(BufferedImage ground, Page page, Canvas canvas) {
        this.ground = ground;
        this.page = page;
        this.canvas = canvas;
        this.marks = layer(page.marks());
    }

    /** All but the words. */
    BufferedImage mended() {
        double forTitles =
                strength(page.prints().stream().filter(Backdrop::isTitle).toList());
        double forAll = Math.max(forTitles, strength(page.prints()));
        double strength = forAll <= Math.max(forTitles, FOR_SMALL_WORDS) ? forAll : forTitles;
        List<Figure> plates = plates(strength);
        BufferedImage image = new BufferedImage(ground.getWidth(), ground.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = Smooth.graphics(image);
        draw(graphics, strength, plates);
        graphics.dispose();
        return image;
    }

    private static boolean isTitle(Print print) {
        return print.contrast() >= Contrast.TITLE;
    }

    /** The least strength of the veil with which all of these can be read; the greatest if there is none. */
    private double strength(List<Print> prints) {
        if (page.veil().isEmpty()) {
            return 0;
        }
        int least = 0;
        for (Print print : prints) {
            while (least < VEILS.length - 1 && !isLegible(print, VEILS[least])) {
                least++;
            }
        }
        return VEILS[least];
    }

    private boolean isLegible(Print print, double strength) {
        Box pixels = pixels(print.box());
        BufferedImage cutting = new BufferedImage(
                Math.max(1, (int) pixels.width()), Math.max(1, (int) pixels.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = Smooth.graphics(cutting);
        graphics.translate(-(int) pixels.x(), -(int) pixels.y());
        draw(graphics, strength, List.of());
        graphics.dispose();
        Box all = new Box(0, 0, cutting.getWidth(), cutting.getHeight());
        return Contrast.behind(cutting, all, print.colour().rgb()) >= print.contrast();
    }

    /** Whole pixels that cover a box, as far as it lies on the card. */
    private Box pixels(Box box) {
        double scale = canvas.pixelsPerUnit();
        double left = Math.max(0, Math.floor(box.x() * scale));
        double top = Math.max(0, Math.floor(box.y() * scale));
        return new Box(
                left,
                top,
                Math.min(ground.getWidth(), Math.ceil(box.right() * scale)) - left,
                Math.min(ground.getHeight(), Math.ceil(box.bottom() * scale)) - top);
    }

    private List<Figure> plates(double strength) {
        List<Box> lines = new ArrayList<>();
        for (Print print : page.prints()) {
            if (!lines.contains(print.line()) && !isLegible(print, strength)) {
                lines.add(print.line());
            }
        }
        return lines.stream().<Figure>map(this::plate).toList();
    }

    private Figure plate(Box line) {
        double more = Math.min(PLATE_PADDING * line.height(), PLATE_RADIUS);
        Box box = new Box(line.x() - 1.6 * more, line.y() - more, line.width() + 3.2 * more, line.height() + 2 * more);
        return new Plate(box, Math.min(box.height() / 2, PLATE_RADIUS), page.plate(), PLATE_OPACITY, Optional.empty());
    }

    private void draw(Graphics2D graphics, double strength, List<Figure> plates) {
        graphics.drawImage(ground, 0, 0, null);
        if (strength > 0) {
            Composite opaque = graphics.getComposite();
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) strength));
            graphics.drawImage(veil(), 0, 0, null);
            graphics.setComposite(opaque);
        }
        if (!plates.isEmpty()) {
            Graphics2D units = (Graphics2D) graphics.create();
            units.scale(canvas.pixelsPerUnit(), canvas.pixelsPerUnit());
            plates.forEach(plate -> plate.draw(units));
            units.dispose();
        }
        graphics.drawImage(marks, 0, 0, null);
    }

    /** Most cards need none. */
    private BufferedImage veil() {
        BufferedImage ready = veil;
        if (ready == null) {
            ready = layer(page.veil());
            veil = ready;
        }
        return ready;
    }

    private BufferedImage layer(List<Figure> figures) {
        BufferedImage image = new BufferedImage(ground.getWidth(), ground.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = Smooth.graphics(image);
        graphics.scale(canvas.pixelsPerUnit(), canvas.pixelsPerUnit());
        figures.forEach(figure -> figure.draw(graphics));
        graphics.dispose();
        return image;
    }
}

package io.github.covermaven.image.card.template;

import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.art.Scheme;
import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A card's design: SVG with placeholders for art and words. Lengths are in the card's units ({@link Canvas}), colours are
 * named as in <code>{{ink}}</code>.
 *
 * @param definitions gradients and clips, which all SVG of the template may refer to
 * @param layers from back to front
 */
public record Template(List<Element> definitions, List<Layer> layers) {

    private static final Set<String> COLOURS =
            Scheme.FREE.palette(new Random(0), new Random(0)).names().keySet();

    /** Less is no column for words. */
    private static final double NARROWEST = 120;

    public Template {
        definitions = List.copyOf(definitions);
        layers = List.copyOf(layers);
    }

    /**
     * Reads and checks a template.
     *
     * @param file what it is called in messages
     * @throws SettingsException when it is broken or holds what it must not, with line and column
     */
    public static Template parse(String file, String xml) {
        return TemplateReader.read(ElementReader.read(file, xml), COLOURS);
    }

    /**
     * Makes sure that its words have room, on the canvas and apart from each other.
     *
     * @throws SettingsException naming the column that has not
     */
    public void requireRoom(Canvas canvas) {
        List<Layer.Column> columns = layers.stream()
                .filter(Layer.Column.class::isInstance)
                .map(Layer.Column.class::cast)
                .toList();
        Box card = new Box(0, 0, canvas.width(), canvas.height());
        for (int i = 0; i < columns.size(); i++) {
            Layer.Column column = columns.get(i);
            Box box = column.frame().on(canvas);
            String where = String.format(
                    "the column covers %.0f,%.0f to %.0f,%.0f of a card of %.0f by %.0f units",
                    box.x(), box.y(), box.right(), box.bottom(), card.width(), card.height());
            if (!card.contains(box)) {
                throw column.place().refusal(where + ", and so leaves it", "change its x, y, width or height");
            }
            if (box.width() < NARROWEST || box.height() < column.least()) {
                throw column.place()
                        .refusal(
                                String.format(
                                        "%s, but needs a width of %.0f and a height of %.0f",
                                        where, NARROWEST, column.least()),
                                "make it larger, or its letters smaller");
            }
            columns.subList(0, i).stream()
                    .filter(other -> other.frame().on(canvas).overlaps(box))
                    .findFirst()
                    .ifPresent(other -> {
                        throw column.place()
                                .refusal(where + ", and overlaps the one of " + other.place(), "move one of them");
                    });
        }
    }

    /** Whether a motif looks well wherever this has art. */
    public boolean suits(Motif motif) {
        return layers.stream().allMatch(layer -> {
            List<Motif> suiting = layer instanceof Layer.Art art
                    ? art.suiting()
                    : layer instanceof Layer.Glyph glyph ? glyph.suiting() : List.of();
            return suiting.isEmpty() || suiting.contains(motif);
        });
    }

    /**
     * The definitions as SVG.
     *
     * @param colours by the names that a template may use
     */
    public String definitions(Map<String, String> colours) {
        return SvgWriter.write(definitions, colours);
    }
}

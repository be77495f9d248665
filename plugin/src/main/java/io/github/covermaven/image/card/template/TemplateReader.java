package io.github.covermaven.image.card.template;

import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.art.Quiet;
import io.github.covermaven.image.card.template.Layer.Column.Across;
import io.github.covermaven.image.card.template.Layer.Column.Down;
import io.github.covermaven.image.card.type.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a template of its XML. */
final class TemplateReader {

    private static final double LARGEST = 400;
    private static final String[] PARTS = {"title", "tags", "meta", "rule", "logo", "row"};
    private static final String[] LAYERS = {"motif", "glyph", "veil", "column"};

    private final PlainSvg plain;
    private final List<Layer> layers = new ArrayList<>();

    private TemplateReader(Element root, Set<String> colours) {
        this.plain = new PlainSvg(root, colours);
    }

    static Template read(Element root, Set<String> colours) {
        TemplateReader reader = new TemplateReader(root, colours);
        root.children().forEach(reader::add);
        List<Element> titles = new ArrayList<>();
        collect("title", root, titles);
        if (titles.size() != 1) {
            throw (titles.isEmpty() ? root : titles.get(1))
                    .refusal(
                            titles.isEmpty() ? "there is no title on it" : "there is a second title on it",
                            "put one <c:title> into a <c:column>");
        }
        return new Template(reader.plain.definitions(), reader.layers);
    }

    private static void collect(String name, Element element, List<Element> found) {
        if (element.isPlaceholder() && element.name().equals(name)) {
            found.add(element);
        }
        element.children().forEach(child -> collect(name, child, found));
    }

    private void add(Element element) {
        if (!element.isPlaceholder()) {
            addPlain(element);
            return;
        }
        layers.add(
                switch (element.name()) {
                    case "motif" -> motif(element);
                    case "glyph" -> glyph(element);
                    case "veil" -> veil(element);
                    case "column" -> column(element);
                    default -> throw unknown(element, LAYERS);
                });
    }

    /** What follows each other becomes one layer. */
    private void addPlain(Element element) {
        List<Element> drawn = new ArrayList<>(plain.checked(element));
        if (drawn.isEmpty()) {
            return;
        }
        if (!layers.isEmpty() && layers.get(layers.size() - 1) instanceof Layer.Plain last) {
            layers.remove(layers.size() - 1);
            drawn.addAll(0, last.elements());
        }
        layers.add(new Layer.Plain(drawn));
    }

    private static Layer motif(Element element) {
        Attributes attributes = new Attributes(element, "x", "y", "width", "height", "rounding", "quiet", "of");
        requireNoChildren(element);
        boolean isWhole = List.of("x", "y", "width", "height").stream().noneMatch(attributes::has);
        return new Layer.Art(
                isWhole ? Frame.WHOLE : frame(attributes),
                attributes.choice("quiet", Quiet.class, Quiet.NONE),
                attributes.number("rounding", 0, 2000, 0),
                motifs(attributes));
    }

    private static Layer glyph(Element element) {
        Attributes attributes = new Attributes(element, "x", "y", "width", "height", "align", "of");
        requireNoChildren(element);
        return new Layer.Glyph(
                frame(attributes), attributes.choice("align", Across.class, Across.CENTER), motifs(attributes));
    }

    private static List<Motif> motifs(Attributes attributes) {
        return attributes.list("of", Motif::named, Motif.names());
    }

    private Layer veil(Element element) {
        new Attributes(element);
        return new Layer.Veil(element.children().stream()
                .flatMap(child -> plain.checked(child).stream())
                .toList());
    }

    private static Layer column(Element element) {
        Attributes attributes = new Attributes(element, "x", "y", "width", "height", "align", "valign");
        Layer.Column column = new Layer.Column(
                element.place(),
                frame(attributes),
                attributes.choice("align", Across.class, Across.LEFT),
                attributes.choice("valign", Down.class, Down.TOP),
                element.children().stream().map(TemplateReader::part).toList());
        if (column.parts().isEmpty()) {
            throw element.refusal("<c:column> is empty", "put " + tags(PARTS) + " into it");
        }
        return column;
    }

    private static Part part(Element element) {
        if (!element.isPlaceholder()) {
            throw element.refusal(element.tag() + " cannot stand in a column", "put it before or after the column");
        }
        Part part = switch (element.name()) {
            case "title" -> title(new Attributes(element, "gap", "max", "min", "lines", "style"), element);
            case "tags" -> {
                Attributes attributes = new Attributes(element, "gap", "size", "look");
                yield new Part.Tags(
                        gap(attributes),
                        size(attributes),
                        attributes.choice("look", Part.Tags.Look.class, Part.Tags.Look.PILLS));
            }
            case "meta" -> {
                Attributes attributes = new Attributes(element, "gap", "size");
                yield new Part.Meta(gap(attributes), size(attributes));
            }
            case "rule" -> {
                Attributes attributes = new Attributes(element, "gap", "width", "height");
                yield new Part.Rule(
                        gap(attributes), attributes.number("width", 1, 2000), attributes.number("height", 1, 2000));
            }
            case "logo" -> {
                Attributes attributes = new Attributes(element, "gap", "width", "height");
                double height = attributes.number("height", 8, 300);
                yield new Part.Logo(gap(attributes), attributes.number("width", 8, 1000, 5 * height), height);
            }
            case "row" -> row(element);
            default -> throw unknown(element, PARTS);
        };
        if (!(part instanceof Part.Row)) {
            requireNoChildren(element);
        }
        return part;
    }

    private static Part title(Attributes attributes, Element element) {
        double smallest = attributes.number("min", 12, LARGEST);
        double largest = attributes.number("max", 12, LARGEST);
        if (largest < smallest) {
            throw element.refusal("the title's max is less than its min", "swap them");
        }
        return new Part.Title(
                gap(attributes),
                largest,
                smallest,
                (int) attributes.number("lines", 1, 12),
                attributes.has("style")
                        ? Optional.of(attributes.choice("style", Style.class, Style.SANS))
                        : Optional.empty());
    }

    private static Part row(Element element) {
        Attributes attributes = new Attributes(element, "gap", "between");
        List<Part> parts = element.children().stream().map(TemplateReader::part).toList();
        for (Element child : element.children()) {
            if (List.of("title", "row").contains(child.name())) {
                throw child.refusal(child.tag() + " cannot stand in a row", "put it into the column itself");
            }
        }
        return new Part.Row(gap(attributes), attributes.number("between", 0, 500, 0), parts);
    }

    private static double gap(Attributes attributes) {
        return attributes.number("gap", 0, 500, 0);
    }

    private static double size(Attributes attributes) {
        return attributes.number("size", 8, LARGEST);
    }

    private static Frame frame(Attributes attributes) {
        return new Frame(
                attributes.length("x"),
                attributes.length("y"),
                attributes.length("width"),
                attributes.length("height"));
    }

    private static void requireNoChildren(Element element) {
        if (!element.children().isEmpty()) {
            throw element.children().get(0).refusal(element.tag() + " holds nothing", "put it after " + element.tag());
        }
    }

    private static RuntimeException unknown(Element element, String... known) {
        return element.refusal("there is no " + element.tag() + " here", "use one of " + tags(known));
    }

    private static String tags(String... names) {
        return "<c:" + String.join(">, <c:", names) + ">";
    }
}

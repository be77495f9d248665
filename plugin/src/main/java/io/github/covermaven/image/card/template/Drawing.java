package io.github.covermaven.image.card.template;

import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A picture in SVG that a user brings along, such as a logo: checked as strictly as a template. */
public final class Drawing {

    private static final String CURRENT_COLOUR = "currentColor";

    private final Box viewBox;
    private final String svg;

    private Drawing(Box viewBox, String svg) {
        this.viewBox = viewBox;
        this.svg = svg;
    }

    /**
     * Reads and checks a drawing.
     *
     * @param file what it is called in messages
     * @throws SettingsException when it is broken or holds what it must not, with line and column
     */
    public static Drawing parse(String file, String xml) {
        Element root = ElementReader.read(file, xml);
        PlainSvg plain = new PlainSvg(root, Set.of());
        List<Element> drawn = root.children().stream()
                .flatMap(child -> plain.checked(child).stream())
                .toList();
        return new Drawing(
                viewBox(root),
                SvgWriter.write(
                        Stream.concat(plain.definitions().stream(), drawn.stream())
                                .toList(),
                        Map.of()));
    }

    private static Box viewBox(Element root) {
        List<Double> numbers = Optional.ofNullable(root.attributes().get("viewBox")).stream()
                .flatMap(text -> Stream.of(text.strip().split("[\\s,]+")))
                .flatMap(text -> number(text).stream())
                .toList();
        Optional<Double> width =
                Optional.ofNullable(root.attributes().get("width")).flatMap(Drawing::number);
        Optional<Double> height =
                Optional.ofNullable(root.attributes().get("height")).flatMap(Drawing::number);
        Optional<Box> box = numbers.size() == 4
                ? Optional.of(new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : width.flatMap(across -> height.map(down -> new Box(0, 0, across, down)));
        return box.filter(found -> found.width() > 0 && found.height() > 0)
                .orElseThrow(() -> root.refusal("it does not say how large it is", "give <svg> a viewBox"));
    }

    private static Optional<Double> number(String text) {
        return text.matches("[+-]?\\d{1,6}(\\.\\d{1,6})?(px)?")
                ? Optional.of(Double.parseDouble(text.replace("px", "")))
                : Optional.empty();
    }

    /** Width over height. */
    public double ratio() {
        return viewBox.width() / viewBox.height();
    }

    /**
     * It as an SVG element of a size, at 0, 0.
     *
     * @param ink what {@code currentColor} means
     */
    public String svg(double width, double height, String ink) {
        return "<svg width='" + width + "' height='" + height + "' viewBox='" + viewBox.x() + " " + viewBox.y() + " "
                + viewBox.width() + " " + viewBox.height() + "'>" + svg.replace(CURRENT_COLOUR, ink) + "</svg>";
    }
}

package io.github.covermaven.image.card.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes checked SVG elements, with the colours that they name. */
final class SvgWriter {

    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<String, String> colours;
    private final StringBuilder svg = new StringBuilder();

    private SvgWriter(Map<String, String> colours) {
        this.colours = colours;
    }

    static String write(List<Element> elements, Map<String, String> colours) {
        SvgWriter writer = new SvgWriter(colours);
        elements.forEach(writer::write);
        return writer.svg.toString();
    }

    private void write(Element element) {
        svg.append('<').append(element.name());
        element.attributes()
                .forEach((key, value) -> svg.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(escape(named(value)))
                        .append('"'));
        svg.append('>');
        element.children().forEach(this::write);
        svg.append("</").append(element.name()).append('>');
    }

    private String named(String value) {
        return value.contains("{{")
                ? NAME.matcher(value).replaceAll(match -> colours.getOrDefault(match.group(1), match.group()))
                : value;
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

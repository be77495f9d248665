package io.github.covermaven.image.card;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes plain SVG elements of a template, with the colours that it names. */
final class SvgWriter {

    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<String, String> colours;

    SvgWriter(Map<String, String> colours) {
        this.colours = colours;
    }

    void write(Element element, StringBuilder svg) {
        svg.append('<').append(element.name());
        element.attributes()
                .forEach((key, value) -> svg.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(escape(named(value)))
                        .append('"'));
        svg.append('>');
        element.children().forEach(child -> write(child, svg));
        svg.append("</").append(element.name()).append('>');
    }

    private String named(String value) {
        return NAME.matcher(value)
                .replaceAll(match -> Optional.ofNullable(colours.get(match.group(1)))
                        .orElseThrow(() -> new IllegalArgumentException("no colour is named " + match.group())));
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

package io.github.covermaven.image.card.template;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without DTDs, entities or anything from outside; what is of no namespace that we know is passed over. */
final class ElementReader {

    /** The namespace of the placeholders. */
    static final String PLACEHOLDERS = "https://covermaven.github.io/card";

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Enough for any design, and little enough that the costliest one is still drawn in seconds. */
    private static final int MOST_CHARACTERS = 100_000;

    private static final int MOST_ELEMENTS = 1000;
    private static final int DEEPEST = 32;

    private final String file;
    private final List<String> lines;
    private final XMLStreamReader reader;
    private int count;
    private Place start;

    private ElementReader(String file, String xml) throws XMLStreamException {
        this.file = file;
        this.lines = xml.lines().toList();
        this.start = new Place(file, 1, 1);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.reader = factory.createXMLStreamReader(new StringReader(xml));
    }

    /**
     * The root.
     *
     * @param file what the text is called in messages
     * @throws io.github.covermaven.problem.SettingsException when it is no such XML, saying where
     */
    static Element read(String file, String text) {
        String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (xml.length() > MOST_CHARACTERS) {
            throw new Place(file, 1, 1)
                    .refusal(
                            "holds more than " + MOST_CHARACTERS + " characters",
                            "leave out what is not needed, or have a vector program simplify its paths");
        }
        try {
            return new ElementReader(file, xml).root();
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            // The parser's own message goes over several lines, of which the last says what is wrong.
            String message = String.valueOf(e.getMessage());
            throw new Place(file, at == null ? 1 : at.getLineNumber(), at == null ? 1 : at.getColumnNumber())
                    .refusal(
                            "is no well-formed XML: "
                                    + message.substring(message.lastIndexOf('\n') + 1)
                                            .replaceFirst("^Message: ", ""),
                            "mend it there; entities and a DOCTYPE's declarations are not read");
        }
    }

    private Element root() throws XMLStreamException {
        while (advance() != XMLStreamConstants.START_ELEMENT) {
            // What stands before the root is not drawn.
        }
        if (!reader.getLocalName().equals("svg") || !isSvg()) {
            throw start.refusal(
                    "the outermost element is not SVG's",
                    "begin with <svg xmlns=\"" + SVG + "\" xmlns:c=\"" + PLACEHOLDERS + "\">");
        }
        return element(0);
    }

    private Element element(int depth) throws XMLStreamException {
        Place place = start;
        if (++count > MOST_ELEMENTS) {
            throw place.refusal("holds more than " + MOST_ELEMENTS + " elements", "draw it with fewer");
        }
        if (depth > DEEPEST) {
            throw place.refusal("elements lie more than " + DEEPEST + " deep", "take out some of the groups");
        }
        boolean isPlaceholder = isPlaceholder();
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes();
        List<Element> children = new ArrayList<>();
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean isKnown = isPlaceholder() || isSvg();
                Element child = element(depth + 1);
                if (isKnown) {
                    children.add(child);
                }
            }
        }
        return new Element(isPlaceholder, name, attributes, List.copyOf(children), place);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String space = reader.getAttributeNamespace(i);
            // Also XLink's, so that it is refused rather than passed over.
            if (space == null || space.isEmpty() || name.equals("href")) {
                attributes.put(name, reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private boolean isPlaceholder() {
        return PLACEHOLDERS.equals(reader.getNamespaceURI());
    }

    private boolean isSvg() {
        String space = reader.getNamespaceURI();
        return space == null || space.isEmpty() || space.equals(SVG);
    }

    private int advance() throws XMLStreamException {
        Location end = reader.getLocation();
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            start = startAfter(end);
        }
        return event;
    }

    /** The next tag after a place that may lie one character within it. */
    private Place startAfter(Location end) {
        int from = Math.max(0, end.getColumnNumber() - 2);
        for (int line = Math.max(1, end.getLineNumber()); line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            int column = text.indexOf('<', from);
            if (column >= 0) {
                return new Place(file, line, text.codePointCount(0, column) + 1);
            }
            from = 0;
        }
        return new Place(file, Math.max(1, end.getLineNumber()), Math.max(1, end.getColumnNumber()));
    }
}

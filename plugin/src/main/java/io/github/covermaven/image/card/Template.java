package io.github.covermaven.image.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A card's design: SVG with placeholders for art and words. Lengths are in the card's units ({@link Canvas}), colours are
 * named as in <code>{{ink}}</code>.
 */
record Template(Element root) {

    /** The namespace of the placeholders. */
    static final String NAMESPACE = "https://covermaven.github.io/card";

    /** Below this ratio words stand under the art, not beside it. */
    private static final double LANDSCAPE = 1.4;

    static Template bundled(Canvas canvas) {
        String name = canvas.ratio() < LANDSCAPE ? "stacked.svg" : "landscape.svg";
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream("templates/" + name))) {
            return parse(in);
        } catch (IOException | XMLStreamException e) {
            throw new UncheckedIOException(new IOException(name, e));
        }
    }

    /** Reads XML without DTDs, entities or anything from outside. */
    static Template parse(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            // What stands before the root is not drawn.
        }
        return new Template(element(reader));
    }

    private static Element element(XMLStreamReader reader) throws XMLStreamException {
        boolean isPlaceholder = NAMESPACE.equals(reader.getNamespaceURI());
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<Element> children = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(reader));
            }
        }
        return new Element(isPlaceholder, name, attributes, children);
    }
}

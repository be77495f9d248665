package io.github.covermaven.image.metadata;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A description as an XMP packet, by the IPTC's photo metadata standard. Holds no date, so that it is always the same. */
final class XmpPacket {

    private static final String BEGIN = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    private static final String END = "\n<?xpacket end=\"w\"?>";

    private static final String META = "adobe:ns:meta/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    private final XMLStreamWriter xml;

    private XmpPacket(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Description description) {
        StringWriter text = new StringWriter();
        try {
            // The JDK's own: another writer in the class path might write other bytes.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new XmpPacket(xml).write(description);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return (BEGIN + text + END).getBytes(StandardCharsets.UTF_8);
    }

    private void write(Description description) throws XMLStreamException {
        xml.writeStartElement("x", "xmpmeta", META);
        xml.writeNamespace("x", META);
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("Iptc4xmpCore", IPTC);
        xml.writeNamespace("Iptc4xmpExt", IPTC_EXTENSION);
        xml.writeAttribute("rdf", RDF, "about", "");
        text("dc", "title", DC, description.title());
        text("Iptc4xmpCore", "AltTextAccessibility", IPTC, description.alt());
        value("DigitalSourceType", description.source().uri());
        value("AISystemUsed", description.system());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void value(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("Iptc4xmpExt", name, IPTC_EXTENSION);
            xml.writeCharacters(clean(value));
            xml.writeEndElement();
        }
    }

    /** A text that could be given in several languages, and is given in one. */
    private void text(String prefix, String name, String namespace, String text) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        xml.writeStartElement(prefix, name, namespace);
        xml.writeStartElement("rdf", "Alt", RDF);
        xml.writeStartElement("rdf", "li", RDF);
        xml.writeAttribute("xml:lang", "x-default");
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Without what no XML can hold. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || (c >= ' ' && !Character.isISOControl(c) && c != 0xfffe && c != 0xffff))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

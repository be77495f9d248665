package io.github.covermaven.check;

import io.github.covermaven.check.Verdict.Looked;
import io.github.covermaven.problem.BrokenException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A verdict as JUnit's XML, which most CI systems show by themselves: each note a test case, of the class that its folder is. What
 * fails the check is a failure, any other finding the case's output.
 */
public final class JUnitReport {

    private static final String SUITE = "cover:check";

    private final Verdict verdict;
    private final XMLStreamWriter xml;

    private JUnitReport(Verdict verdict, XMLStreamWriter xml) {
        this.verdict = verdict;
        this.xml = xml;
    }

    public static byte[] of(Verdict verdict) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new JUnitReport(verdict, xml).write();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new BrokenException("cannot write XML: " + e.getMessage(), "please report this as a bug", e);
        }
    }

    private void write() throws XMLStreamException {
        List<Looked> notes = verdict.notes();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeStartElement("testsuite");
        attribute("name", SUITE);
        attribute("tests", notes.size());
        attribute("failures", notes.stream().filter(JUnitReport::isFailed).count());
        attribute("errors", 0);
        attribute("skipped", notes.stream().filter(JUnitReport::isSkipped).count());
        for (Looked note : notes) {
            xml.writeCharacters("\n  ");
            write(note);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Looked note) throws XMLStreamException {
        String path = verdict.path(note.note());
        int slash = path.lastIndexOf('/');
        xml.writeStartElement("testcase");
        attribute("classname", slash < 0 ? SUITE : path.substring(0, slash));
        attribute("name", path.substring(slash + 1));
        attribute("file", path);
        if (isSkipped(note)) {
            xml.writeEmptyElement("skipped");
            attribute("message", note.skipped());
        } else if (isFailed(note)) {
            List<Finding> errors = note.errors();
            xml.writeStartElement("failure");
            attribute("type", errors.get(0).rule());
            attribute("message", errors.get(0).message());
            xml.writeCharacters(lines(errors));
            xml.writeEndElement();
        }
        List<Finding> others = note.findings().stream()
                .filter(finding -> finding.level() != Level.ERROR)
                .toList();
        if (!others.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(others));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static boolean isFailed(Looked note) {
        return !note.errors().isEmpty();
    }

    private static boolean isSkipped(Looked note) {
        return !note.skipped().isEmpty() && note.findings().isEmpty();
    }

    private String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> printable(verdict.path(finding.toString())))
                .collect(Collectors.joining("\n"));
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, printable(value.toString()));
    }

    /** XML has no way to write control characters, nor halves of surrogate pairs. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || (c >= 0xd800 && c < 0xe000) || c == 0xfffe || c == 0xffff
                        ? ' '
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

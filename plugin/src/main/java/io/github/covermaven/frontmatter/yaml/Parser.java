package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.problem.NoteException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * From text to nodes with places. It works on SnakeYAML's events with comments off: composed nodes have the anchor's
 * place where an alias stands, and with comments on an empty value before a comment is reported a line too late.
 */
final class Parser {

    /** Events know no limit of their own; nobody nests front matter deeper, and the stack is finite. */
    private static final int DEEPEST = 50;

    private static final LoaderOptions OPTIONS = new LoaderOptions();

    private final Source source;
    private final CodePoints codePoints;
    private final ParserImpl events;
    private final Map<String, Node> anchored = new HashMap<>();
    private final Set<String> aliased = new HashSet<>();
    private int reached;

    private Parser(Source source) {
        this.source = source;
        this.codePoints = CodePoints.of(source.text());
        this.events = new ParserImpl(new StreamReader(source.text()), OPTIONS);
    }

    /** @throws NoteException if this is no YAML, nested too deep, or no mapping */
    static Document parse(Source source) {
        Parser parser = new Parser(source);
        try {
            return parser.document();
        } catch (YAMLException e) {
            throw Diagnosis.of(e, source, parser.reached);
        }
    }

    private Document document() {
        next();
        Optional<Node> root = Optional.empty();
        if (next() instanceof DocumentStartEvent) {
            root = Optional.of(node(next(), 0));
            next();
            Event end = next();
            if (!(end instanceof StreamEndEvent)) {
                throw source.refusal(
                        start(end), "a second YAML document starts here", "some tools end here: change the line");
            }
        }
        return new Document(source, root.map(this::mapping).orElseGet(Parser::nothing), aliased);
    }

    private Event next() {
        Event event = events.getEvent();
        reached = start(event);
        return event;
    }

    private Node.Mapping mapping(Node root) {
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw source.refusal(
                root.span().start(),
                "the front matter is no list of keys and values",
                "write key: value in it; or, if line 1 is a line across the page, write *** there");
    }

    private static Node.Mapping nothing() {
        return new Node.Mapping(new Span(0, 0), Node.Properties.NONE, false, List.of());
    }

    private Node node(Event event, int depth) {
        Node node = read(event, depth);
        if (!node.properties().anchor().isEmpty()) {
            anchored.put(node.properties().anchor(), node);
        }
        return node;
    }

    private Node read(Event event, int depth) {
        if (depth > DEEPEST) {
            throw source.refusal(
                    start(event), "the front matter is nested deeper than " + DEEPEST, "make it flatter here");
        }
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(span(scalar), properties(scalar, scalar.getTag()), style(scalar), scalar.getValue());
        }
        if (event instanceof AliasEvent alias) {
            aliased.add(alias.getAnchor());
            return new Node.Alias(span(alias), alias.getAnchor(), Optional.ofNullable(anchored.get(alias.getAnchor())));
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        return start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
    }

    private Node sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = next();
        for (; !(event instanceof SequenceEndEvent); event = next()) {
            items.add(node(event, depth + 1));
        }
        int last = items.isEmpty()
                ? end(start)
                : items.get(items.size() - 1).span().end();
        return new Node.Sequence(
                span(start, event, last), properties(start, start.getTag()), start.isFlow(), List.copyOf(items));
    }

    private Node mapping(CollectionStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Event event = next();
        for (; !(event instanceof MappingEndEvent); event = next()) {
            Node key = node(event, depth + 1);
            entries.add(new Node.Entry(key, node(next(), depth + 1)));
        }
        int last = entries.isEmpty()
                ? end(start)
                : entries.get(entries.size() - 1).value().span().end();
        return new Node.Mapping(
                span(start, event, last), properties(start, start.getTag()), start.isFlow(), List.copyOf(entries));
    }

    /** A block collection's own end mark is at the next token, and so is that of a lone pair as in [a: b]. */
    private Span span(CollectionStartEvent start, Event end, int lastChildEnd) {
        int marked = end(end);
        boolean closed =
                start.isFlow() && "]}".indexOf(source.text().charAt(marked - 1)) >= 0 && start(start) < end(start);
        return new Span(start(start), closed ? marked : lastChildEnd);
    }

    private Span span(NodeEvent event) {
        return new Span(start(event), end(event));
    }

    private int start(Event event) {
        return offset(event.getStartMark());
    }

    private int end(Event event) {
        return offset(event.getEndMark());
    }

    private int offset(Mark mark) {
        return codePoints.offset(mark.getIndex());
    }

    private static Node.Properties properties(NodeEvent event, String tag) {
        return event.getAnchor() == null && tag == null
                ? Node.Properties.NONE
                : new Node.Properties(
                        Optional.ofNullable(event.getAnchor()).orElse(""),
                        Optional.ofNullable(tag).orElse(""));
    }

    private static Style style(ScalarEvent scalar) {
        ScalarStyle style = scalar.getScalarStyle();
        return switch (style) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED -> Style.BLOCK;
            default -> Style.PLAIN;
        };
    }
}

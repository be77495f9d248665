package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads front matter as most notes have it: keys, each with a short value in its line, or a list or more keys below it.
 * It says what {@link Parser} says, in a fraction of the time, or nothing; and the check after an edit never asks it.
 */
final class PlainLines {

    /** {@link Parser} takes more. */
    private static final int DEEPEST = 20;

    private final Source source;
    private final String text;
    private int at;

    private PlainLines(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** @return empty if there is anything else in it, be it valid YAML or not */
    static Optional<Document> read(Source source) {
        if (!isPlain(source.text())) {
            return Optional.empty();
        }
        PlainLines lines = new PlainLines(source);
        lines.skipComments();
        return lines.mapping(0, 0)
                .filter(root -> lines.at == source.text().length())
                .map(root -> new Document(source, root, Set.of()));
    }

    /** The keys that stand this deep; they end at a line that does not. */
    private Optional<Node.Mapping> mapping(int indent, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        for (; at < text.length() && indent() == indent; skipComments()) {
            Optional<Node.Entry> entry = depth > DEEPEST ? Optional.empty() : entry(indent, depth);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            entries.add(entry.get());
        }
        return Lists.last(entries)
                .map(last -> new Node.Mapping(
                        new Span(
                                entries.get(0).key().span().start(),
                                last.value().span().end()),
                        Node.Properties.NONE,
                        false,
                        List.copyOf(entries)));
    }

    private Optional<Node.Entry> entry(int indent, int depth) {
        int start = at + indent;
        int colon = PlainValue.wordEnd(text, start);
        int value = colon + 1;
        if (colon == start || !source.startsWith(":", colon)) {
            return Optional.empty();
        }
        int lineEnd = source.lineEnd(at);
        int first = source.skipBlanks(value);
        if (first == value && first < lineEnd) {
            return Optional.empty();
        }
        at = source.nextLine(at);
        Node key = new Node.Scalar(
                new Span(start, colon), Node.Properties.NONE, Style.PLAIN, text.substring(start, colon));
        return (first < lineEnd ? PlainValue.read(source, first, lineEnd) : below(value, indent, depth))
                .map(node -> new Node.Entry(key, node));
    }

    /** What belongs to a key without a value in its line, be it nothing. */
    private Optional<? extends Node> below(int value, int indent, int depth) {
        skipComments();
        int deep = indent();
        if (deep >= indent && source.startsWith("- ", at + deep)) {
            return list(deep);
        }
        return deep > indent
                ? mapping(deep, depth + 1)
                : Optional.of(new Node.Scalar(new Span(value, value), Node.Properties.NONE, Style.PLAIN, ""));
    }

    private Optional<Node.Sequence> list(int indent) {
        int start = at + indent;
        List<Node> items = new ArrayList<>();
        for (; indent() == indent && source.startsWith("- ", at + indent); skipComments()) {
            int lineEnd = source.lineEnd(at);
            Optional<? extends Node> item = PlainValue.read(source, source.skipBlanks(at + indent + 1), lineEnd);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            at = source.nextLine(at);
        }
        int end = items.get(items.size() - 1).span().end();
        return Optional.of(new Node.Sequence(new Span(start, end), Node.Properties.NONE, false, List.copyOf(items)));
    }

    private int indent() {
        return source.skipBlanks(at) - at;
    }

    private void skipComments() {
        while (at < text.length() && source.restIsComment(at)) {
            at = source.nextLine(at);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Far from all that YAML takes, but nothing that it does not; where a tab may stand, readers disagree. */
    private static boolean isPlain(char c) {
        boolean ascii = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r';
        return ascii || (c >= 0xA0 && c < 0xFFFE && c != 0x2028 && c != 0x2029 && c != 0xFEFF);
    }
}

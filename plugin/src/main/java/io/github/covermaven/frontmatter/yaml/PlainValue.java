package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value that ends in its line and has no sign of YAML's in it: a text, perhaps in quotes, or a list of words. */
final class PlainValue {

    private final String text;
    private final int end;
    private int at;

    private PlainValue(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** @return empty if it is not so simple */
    static Optional<Node> read(Source source, int start, int lineEnd) {
        int end = source.trimEnd(lineEnd);
        if (end <= start) {
            return Optional.empty();
        }
        PlainValue value = new PlainValue(source.text(), start, end);
        return source.startsWith("[", start) ? value.list() : value.scalar();
    }

    /** Where the word that starts here ends: one that can be a key. */
    static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isWord(text.charAt(at)) && (at > start || !isDigitOrDash(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private Optional<Node> scalar() {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(first).filter(node -> node.span().end() == end);
        }
        if (first < 0xA0 && (first == '-' || (!isWord(first) && first != '/' && first != '.'))) {
            return Optional.empty();
        }
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            boolean blankBehind = i + 1 == end || text.charAt(i + 1) == ' ';
            if ((c == ':' && blankBehind) || (c == '#' && text.charAt(i - 1) == ' ')) {
                return Optional.empty();
            }
        }
        return Optional.of(plain(end));
    }

    private Optional<Node> list() {
        int start = at++;
        List<Node> items = new ArrayList<>();
        skipSpaces();
        while (at < end && text.charAt(at) != ']') {
            Optional<Node> item = item();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            at = item.get().span().end();
            skipSpaces();
            if (at + 1 < end && text.charAt(at) == ',' && text.charAt(at + 1) != ',') {
                at++;
                skipSpaces();
            } else if (at >= end || text.charAt(at) != ']') {
                return Optional.empty();
            }
        }
        return at + 1 == end
                ? Optional.of(new Node.Sequence(new Span(start, end), Node.Properties.NONE, true, List.copyOf(items)))
                : Optional.empty();
    }

    private Optional<Node> item() {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        int i = at;
        while (first != '-' && i < end && (isWord(text.charAt(i)) || " /.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        while (i > at && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i > at ? Optional.of(plain(i)) : Optional.empty();
    }

    private Optional<Node> quoted(char quote) {
        int close = text.indexOf(quote, at + 1);
        int escape = text.indexOf('\\', at);
        boolean escaped = quote == '"' && escape >= 0 && escape < close;
        boolean doubled = close + 1 < end && text.charAt(close + 1) == quote;
        return close < 0 || close >= end || escaped || doubled
                ? Optional.empty()
                : Optional.of(new Node.Scalar(
                        new Span(at, close + 1),
                        Node.Properties.NONE,
                        quote == '"' ? Style.DOUBLE_QUOTED : Style.SINGLE_QUOTED,
                        text.substring(at + 1, close)));
    }

    private Node plain(int until) {
        return new Node.Scalar(new Span(at, until), Node.Properties.NONE, Style.PLAIN, text.substring(at, until));
    }

    private void skipSpaces() {
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isDigitOrDash(char c) {
        return c == '-' || Character.isDigit(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}

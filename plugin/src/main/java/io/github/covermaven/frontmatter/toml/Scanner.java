package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where keys and values stand, which the parser does not tell. Only for text that the parser has accepted: it asks
 * no more than where things end (toml.io, version 1.0). What it gets wrong, the check after an edit finds.
 */
final class Scanner {

    private final String text;
    private int at;

    private Scanner(Source source, int at) {
        this.text = source.text();
        this.at = at;
    }

    /** The sections in their order; the first is the root, with an empty path. */
    static List<Section> sections(Source source) {
        return new Scanner(source, 0).sections();
    }

    /** Where the items of a list stand. */
    static List<Span> items(Source source, Span list) {
        return new Scanner(source, list.start()).items();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section(List.of(), false, new Span(0, 0)));
        while (at < text.length()) {
            int start = at;
            boolean repeated = text.startsWith("[[", at);
            at += repeated ? 2 : 1;
            List<String> path = key();
            at += repeated ? 2 : 1;
            sections.add(section(path, repeated, new Span(start, at)));
        }
        return List.copyOf(sections);
    }

    private Section section(List<String> path, boolean repeated, Span header) {
        List<Statement> statements = new ArrayList<>();
        for (skipToNext(); at < text.length() && peek() != '['; skipToNext()) {
            int start = at;
            List<String> names = new ArrayList<>(path);
            names.addAll(key());
            Span key = new Span(start, trimmed(at));
            at++;
            statements.add(new Statement(List.copyOf(names), key, value()));
        }
        return new Section(path, repeated, header, List.copyOf(statements));
    }

    /** The names of a key with dots in it; it ends at the sign behind it. */
    private List<String> key() {
        List<String> names = new ArrayList<>();
        do {
            skipBlanks();
            int start = at;
            if (isQuote()) {
                string();
            } else {
                skipWhile("", ".=] \t");
            }
            names.add(Literal.name(text.substring(start, at)));
            skipBlanks();
        } while (peek() == '.' && ++at > 0);
        return names;
    }

    private Span value() {
        skipBlanks();
        int start = at;
        if (isQuote()) {
            string();
        } else if (peek() == '[' || peek() == '{') {
            collection();
        } else {
            skipWhile("", "#\r\n,]}");
            at = trimmed(at);
        }
        return new Span(start, at);
    }

    private void collection() {
        char close = text.charAt(at++) == '[' ? ']' : '}';
        for (skipInside(); at < text.length() && peek() != close; skipInside()) {
            if (close == '}') {
                key();
                at++;
            }
            value();
        }
        at++;
    }

    private List<Span> items() {
        List<Span> items = new ArrayList<>();
        at++;
        for (skipInside(); at < text.length() && peek() != ']'; skipInside()) {
            items.add(value());
        }
        return items;
    }

    private void string() {
        char quote = text.charAt(at);
        String fence = String.valueOf(quote).repeat(3);
        boolean multiline = text.startsWith(fence, at);
        String end = multiline ? fence : String.valueOf(quote);
        at += end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            at += quote == '"' && peek() == '\\' ? 2 : 1;
        }
        at = Math.min(at + end.length(), text.length());
        // Up to two quotes may stand right before the three that end it.
        while (multiline && at < text.length() && text.charAt(at) == quote) {
            at++;
        }
    }

    /** The character here; NUL, which no TOML holds, behind the last. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean isQuote() {
        return peek() == '"' || peek() == '\'';
    }

    private void skipBlanks() {
        skipWhile(" \t", "");
    }

    private void skipToNext() {
        skipSpace(" \t\r\n");
    }

    private void skipInside() {
        skipSpace(" \t\r\n,");
    }

    /** Skips these characters, and comments. */
    private void skipSpace(String signs) {
        skipWhile(signs, "");
        while (at < text.length() && text.charAt(at) == '#') {
            skipWhile("", "\n");
            skipWhile(signs, "");
        }
    }

    /** Goes on while the character is one of the first, or none of the second. */
    private void skipWhile(String wanted, String unwanted) {
        while (at < text.length()
                && (wanted.isEmpty() ? unwanted.indexOf(text.charAt(at)) < 0 : wanted.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private int trimmed(int end) {
        int i = end;
        while (i > 0 && Source.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}

package io.github.covermaven.article;

/** Quotes and lists that begin inside each other on one line, which a parser would follow down to the end of its stack. */
final class Nesting {

    /** The deepest that is kept. */
    private static final int DEPTH = 6;

    private Nesting() {}

    /** The line without the marks that lead deeper. */
    static String flatten(String line) {
        int depth = 0;
        int cut = 0;
        int at = afterMarker(line, 0);
        int end = 0;
        while (at > end) {
            end = at;
            cut = depth++ < DEPTH ? end : cut;
            at = afterMarker(line, end);
        }
        return depth > DEPTH ? line.substring(0, cut) + " " + line.substring(end) : line;
    }

    /** The place after a quote's or list item's mark that begins at {@code from}, or {@code from}. */
    private static int afterMarker(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        int mark = at;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        if (at == line.length()) {
            return from;
        }
        char c = line.charAt(at);
        if (c == '>' && at == mark) {
            return at + 1;
        }
        boolean isMark = at == mark ? "-*+".indexOf(c) >= 0 : ".)".indexOf(c) >= 0;
        boolean isFollowed = at + 1 < line.length() && Character.isWhitespace(line.charAt(at + 1));
        return isMark && isFollowed ? at + 1 : from;
    }
}

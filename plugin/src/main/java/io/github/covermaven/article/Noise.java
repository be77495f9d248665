package io.github.covermaven.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes off what site generators and editors add to Markdown, and what would keep a Markdown parser busy for minutes.
 * Takes time linear in the length of the text.
 */
final class Noise {

    /** What is read of a long note: its beginning, and its end, where authors describe the cover. */
    private static final int HEAD = 80_000;

    private static final int TAIL = 20_000;

    /** Longest paragraph: the parser's time grows with the square of it. */
    private static final int PARAGRAPH = 2_000;

    private static final Pattern FENCE = Pattern.compile("^[ \\t>]{0,40}(?:[-*+] {1,3}|\\d{1,3}[.)] {1,3})?(```|~~~)");
    private static final Pattern RULE = Pattern.compile("^[-*_=~+#>|: \\t]{40,}$");
    private static final Pattern MARKER = Pattern.compile("^[ \\t>]{0,40}(?:@?\\[(?i:toc)\\]|\\[\\[_TOC_\\]\\]"
            + "|(?::{3}|!!!|\\?\\?\\?|%%).*|import .{0,200} from ['\"].*|export (?:const|default) .*)[ \\t]*$");
    private static final Pattern FIELD = Pattern.compile(
            "^[ \\t>]{0,40}(?:[-*+] )?[*_]{0,2}[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,40}[*_]{0,2}::(?: .*)?$");
    private static final Pattern CALLOUT = Pattern.compile("^([ \\t>]{0,40}>[ \\t]?)\\[![^\\]]{1,40}\\][-+]?(.*)$");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[:#.][^{}]{0,200}\\}");
    private static final Pattern BLOCK_ID = Pattern.compile("(?:^|[ \\t])\\^[A-Za-z0-9-]{1,40}[ \\t]*$");
    private static final Pattern MARK = Pattern.compile("==(?=\\S)([^=]{1,400})(?<=\\S)==");
    private static final Pattern MATH =
            Pattern.compile("(?<![\\\\$\\p{Alnum}])\\$(?=[^\\s$])([^$]{1,300})(?<=[^\\s\\\\$])\\$(?![\\d$])");

    private final StringBuilder rest = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();

    private Noise() {}

    static String strip(String markdown) {
        return new Noise().read(excerpt(PlainText.of(markdown)));
    }

    private static String excerpt(String text) {
        int gap = text.length() - HEAD - TAIL;
        return gap <= 0 ? text : PlainText.of(text.substring(0, HEAD) + "\n\n" + text.substring(HEAD + gap));
    }

    /** Fenced blocks go through as they are: what looks like noise there is code. */
    private String read(String text) {
        String fence = "";
        for (String line : (Iterable<String>) text.lines()::iterator) {
            var matcher = FENCE.matcher(line);
            String mark = matcher.find() ? matcher.group(1) : "";
            if (fence.isEmpty() && mark.isEmpty()) {
                prose.append(line).append('\n');
                continue;
            }
            flush();
            rest.append(line).append('\n');
            fence = fence.isEmpty() ? mark : fence.equals(mark) ? "" : fence;
        }
        flush();
        return rest.toString();
    }

    private void flush() {
        int length = 0;
        for (String line :
                (Iterable<String>) Enclosed.removeFrom(prose.toString()).lines()::iterator) {
            for (String piece : pieces(line(line))) {
                length = piece.isBlank() ? 0 : length + piece.length();
                if (length > PARAGRAPH) {
                    rest.append('\n');
                    length = piece.length();
                }
                rest.append(piece).append('\n');
            }
        }
        prose.setLength(0);
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (line.length() - from > PARAGRAPH) {
            int end = Excerpt.wordEnd(line, from, from + PARAGRAPH);
            pieces.add(line.substring(from, end));
            from = end;
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    private static String line(String line) {
        if (RULE.matcher(line).matches()
                || MARKER.matcher(line).matches()
                || FIELD.matcher(line).matches()) {
            return "";
        }
        String text = Nesting.flatten(line);
        text = CALLOUT.matcher(text).replaceFirst("$1$2\n$1");
        text = ATTRIBUTES.matcher(text).replaceAll("");
        text = BLOCK_ID.matcher(text).replaceFirst("");
        text = MARK.matcher(text).replaceAll("$1");
        return MATH.matcher(text).replaceAll(String.valueOf(Block.HOLE));
    }
}

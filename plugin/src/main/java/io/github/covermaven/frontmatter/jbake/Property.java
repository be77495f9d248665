package io.github.covermaven.frontmatter.jbake;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the header. As in JBake, the first {@code =} ends the key, and blanks round key and value say nothing.
 *
 * @param sign what stands between key and value: the {@code =} and the blanks beside it
 * @param value where the value stands; the line's end if there is none
 */
record Property(String key, String sign, String text, Span value) {

    /** All properties, in their order; lines without {@code =} are passed over. */
    static List<Property> in(Source source) {
        List<Property> properties = new ArrayList<>();
        for (int line = 0; line < source.text().length(); line = source.nextLine(line)) {
            int sign = source.text().indexOf('=', line);
            if (sign >= 0 && sign < source.lineEnd(line)) {
                properties.add(property(source, line, sign));
            }
        }
        return List.copyOf(properties);
    }

    /** Whether JBake reads the value as JSON. */
    boolean isJson() {
        return isJson(text);
    }

    static boolean isJson(String text) {
        return text.startsWith("{") && text.endsWith("}");
    }

    private static Property property(Source source, int line, int equals) {
        int lineEnd = source.lineEnd(line);
        String left = source.text().substring(line, equals);
        String right = source.text().substring(equals + 1, lineEnd);
        String text = right.trim();
        int start = text.isEmpty() ? lineEnd : equals + 1 + right.indexOf(text);
        int keyEnd = line + left.stripTrailing().length();
        String sign = source.text().substring(keyEnd, text.isEmpty() ? equals + 1 : start);
        return new Property(left.trim(), sign, text, new Span(start, start + text.length()));
    }
}

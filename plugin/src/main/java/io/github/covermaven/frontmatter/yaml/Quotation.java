package io.github.covermaven.frontmatter.yaml;

/**
 * Writes a value as a YAML scalar in one line that reads back as this very string, whatever is in it. Nothing is
 * folded, and no letter or emoji escaped.
 *
 * @param style what the author uses for such strings
 * @param quotes what the author uses where it must be quotes: single or double
 */
record Quotation(Style style, Style quotes) {

    String write(String value, boolean flow) {
        if (style == Style.PLAIN && Words.isSafe(value, flow)) {
            return value;
        }
        Style wanted = style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED ? style : quotes;
        return wanted == Style.SINGLE_QUOTED && value.codePoints().noneMatch(Quotation::mustBeEscaped)
                ? "'" + value.replace("'", "''") + "'"
                : doubleQuoted(value);
    }

    private static String doubleQuoted(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c == '\n' || c == '\t') {
                text.append(c == '\n' ? "\\n" : "\\t");
            } else if (mustBeEscaped(c)) {
                text.append("\\u%04X".formatted(c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.append('"').toString();
    }

    /** Controls, what YAML 1.1 takes for a line end, and what readers drop or refuse. */
    private static boolean mustBeEscaped(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0);
        return control || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }
}

package io.github.covermaven.frontmatter.header;

/** A string in double quotes, in the form that YAML and TOML share. Nothing is folded, and no letter or emoji escaped. */
public final class DoubleQuoted {

    private DoubleQuoted() {}

    /** Text in one line that reads back as this very value, whatever is in it. */
    public static String of(String value) {
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

    /** Whether other quotes cannot hold it: controls, what YAML 1.1 takes for a line end, what readers drop or refuse. */
    public static boolean isNeededFor(String value) {
        return value.codePoints().anyMatch(DoubleQuoted::mustBeEscaped);
    }

    private static boolean mustBeEscaped(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0);
        return control || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }
}

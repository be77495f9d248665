package io.github.covermaven.frontmatter.toml;

/** Strings and names as TOML writes them, in one line. */
final class Literal {

    private Literal() {}

    /** A string that reads back as this very text. No letter or emoji is escaped. */
    static String string(String value, boolean single) {
        boolean fits = value.indexOf('\'') < 0 && value.codePoints().noneMatch(Literal::mustBeEscaped);
        return single && fits ? "'" + value + "'" : basic(value);
    }

    /** A key's part. */
    static String key(String name) {
        return !name.isEmpty() && name.chars().allMatch(Literal::isBare) ? name : basic(name);
    }

    /** What a key's part means. */
    static String name(String written) {
        if (written.startsWith("'")) {
            return written.substring(1, written.length() - 1);
        }
        if (!written.startsWith("\"")) {
            return written;
        }
        return written.indexOf('\\') < 0 ? written.substring(1, written.length() - 1) : TomlParser.string(written);
    }

    private static String basic(String value) {
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

    /** Controls, and what editors and other formats take for a line end. */
    private static boolean mustBeEscaped(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0);
        return control || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isBare(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}

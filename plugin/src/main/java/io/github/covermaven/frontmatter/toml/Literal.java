package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.DoubleQuoted;

/** Strings and names as TOML writes them, in one line. */
final class Literal {

    private Literal() {}

    /** A string that reads back as this very text. */
    static String string(String value, boolean single) {
        boolean fits = value.indexOf('\'') < 0 && !DoubleQuoted.isNeededFor(value);
        return single && fits ? "'" + value + "'" : DoubleQuoted.of(value);
    }

    /** A key's part. */
    static String key(String name) {
        return !name.isEmpty() && name.chars().allMatch(Literal::isBare) ? name : DoubleQuoted.of(name);
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

    private static boolean isBare(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}

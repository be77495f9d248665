package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.DoubleQuoted;

/**
 * Writes a value as a YAML scalar in one line that reads back as this very string, whatever is in it.
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
        return wanted == Style.SINGLE_QUOTED && !DoubleQuoted.isNeededFor(value)
                ? "'" + value.replace("'", "''") + "'"
                : DoubleQuoted.of(value);
    }
}

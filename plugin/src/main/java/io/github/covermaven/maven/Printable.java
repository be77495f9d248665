package io.github.covermaven.maven;

/** Text from notes and services, fit for a log: nothing in it moves the cursor, colours a terminal or fakes a line. */
final class Printable {

    private Printable() {}

    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean isDangerous = type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069);
            clean.appendCodePoint(isDangerous ? ' ' : c);
        });
        return clean.toString();
    }
}

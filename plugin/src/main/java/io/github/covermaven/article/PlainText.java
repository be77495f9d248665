package io.github.covermaven.article;

/**
 * Text that is only what it looks like: no control characters, nothing invisible that reorders, hides or joins, no half
 * of a surrogate pair. Notes come from anywhere, and what they say is shown to models and to people.
 */
public final class PlainText {

    private PlainText() {}

    /** The text with its lines, without what cannot be seen. Tabs and line ends of any kind stay (as LF). */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n");
        for (int i = 0, c; i < lines.length(); i += Character.charCount(c)) {
            c = lines.codePointAt(i);
            if (isLineEnd(c)) {
                clean.append('\n');
            } else if (c == '\t' || isVisible(c)) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** The text on one line, words one blank apart, none at the ends. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        of(text).codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    /** Whether the character belongs to a script that is written without blanks between words, or to its punctuation. */
    public static boolean isUnspaced(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x3000 && c <= 0x30FF)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x0E00 && c <= 0x0EFF);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            // Objects and characters that were lost before; half of the selectors, which can carry hidden text.
            default -> c != 0xFFFC && c != 0xFFFD && (c < 0xE0100 || c > 0xE01EF) && (c & 0xFFFE) != 0xFFFE;
        };
    }
}

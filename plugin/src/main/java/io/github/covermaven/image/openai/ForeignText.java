package io.github.covermaven.image.openai;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes what a stranger wrote fit for our messages: short, on one line, no control characters that steer a terminal, no
 * key, no signed URL.
 *
 * @param secrets what is masked
 */
record ForeignText(List<String> secrets) {

    private static final int LONGEST = 200;
    /** Looked at before cutting, so that a key is recognised whole. */
    private static final int LONGEST_READ = 10_000;

    private static final Pattern TERMINAL_SEQUENCE =
            Pattern.compile("(?:\\x1B\\[|\\x9B)[0-?]*[ -/]*[@-~]|\\x1B\\][^\\x07\\x1B]*(?:\\x07|\\x1B\\\\)?");
    /** Byte order marks, zero-width characters, and those that turn the direction of writing. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\s\\p{Z}]+");
    private static final Pattern URL_QUERY = Pattern.compile("(?i)(https?://[^\\s?#\"'<>]+)[?#][^\\s\"'<>]*");

    /** How these bytes begin, as text; enough to be cleaned, in any script. */
    static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 5 * LONGEST_READ), StandardCharsets.UTF_8);
    }

    String clean(String text) {
        String read = text;
        if (text.length() > LONGEST_READ) {
            // Where it is cut there may be half a key.
            int half = secrets.stream().mapToInt(String::length).max().orElse(0);
            read = text.substring(0, Math.max(0, LONGEST_READ - half));
        }
        String line = TERMINAL_SEQUENCE.matcher(read).replaceAll("");
        line = INVISIBLE.matcher(line).replaceAll("");
        line = UNPRINTABLE.matcher(line).replaceAll(" ").strip();
        for (String secret : secrets) {
            line = secret.isBlank() ? line : line.replace(secret.strip(), "***");
        }
        return cut(URL_QUERY.matcher(line).replaceAll("$1?…"));
    }

    /** The same in quotes; nothing when nothing is left. */
    String quoted(String text) {
        String cleaned = clean(text);
        return cleaned.isEmpty() ? "" : "\"" + cleaned + "\"";
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

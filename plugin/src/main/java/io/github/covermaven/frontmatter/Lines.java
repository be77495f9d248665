package io.github.covermaven.frontmatter;

import java.nio.charset.StandardCharsets;

/** Finding one's way in the lines of a note that has not been decoded. They end at LF. */
final class Lines {

    private Lines() {}

    /** Where the line behind this one starts, or the note's end. */
    static int next(byte[] note, int line) {
        int i = line;
        while (i < note.length && note[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, note.length);
    }

    /** The line that starts here, without its end. */
    static String text(byte[] note, int line) {
        int end = next(note, line);
        String text = new String(note, line, end - line, StandardCharsets.UTF_8);
        return text.endsWith("\n") ? text.substring(0, text.length() - (text.endsWith("\r\n") ? 2 : 1)) : text;
    }

    /** Whether the line that starts here is three of these and nothing else but blanks. */
    static boolean isFence(byte[] note, int line, char mark) {
        if (line + 3 > note.length || note[line] != mark || note[line + 1] != mark || note[line + 2] != mark) {
            return false;
        }
        int i = line + 3;
        while (i < note.length && (note[i] == ' ' || note[i] == '\t')) {
            i++;
        }
        if (i < note.length && note[i] == '\r') {
            i++;
        }
        return i == note.length || note[i] == '\n';
    }
}

package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;
import java.util.Optional;

/**
 * Where front matter stands in a note, in bytes. Only what every tool agrees on counts: line 1 is exactly {@code ---},
 * and the first later line that is exactly {@code ---} or {@code ...} ends it. What merely resembles that is refused.
 *
 * @param start where the text between the fences starts
 * @param end where it ends: at the closing fence
 * @param body where the Markdown behind the closing fence starts
 */
record Fences(int start, int end, int body) {

    /**
     * @return empty if the note has no front matter
     * @throws NoteException if it has something like it that tools read differently
     */
    static Optional<Fences> locate(byte[] note) {
        int top = ByteOrderMark.length(note);
        if (!isFence(note, top, '-')) {
            NearMiss.refuse(note, top);
            return Optional.empty();
        }
        int start = nextLine(note, top);
        for (int line = start; line < note.length; line = nextLine(note, line)) {
            if (isFence(note, line, '-') || isFence(note, line, '.')) {
                return Optional.of(new Fences(start, line, nextLine(note, line)));
            }
        }
        throw new NoteException(
                new Position(1, 1),
                "the front matter that begins here is never closed",
                "close it with a line ---, or write *** if this is a line across the page");
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

    /** Where the line behind this one starts, or the note's end. */
    static int nextLine(byte[] note, int line) {
        int i = line;
        while (i < note.length && note[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, note.length);
    }
}

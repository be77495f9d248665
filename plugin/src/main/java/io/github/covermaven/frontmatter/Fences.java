package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;
import java.util.Optional;

/**
 * Where front matter stands in a note, in bytes. Only what every tool agrees on counts: line 1 is exactly {@code ---}
 * and the first later line that is exactly {@code ---} or {@code ...} ends it; or both are {@code +++}; or the note
 * begins as JBake wants it. What merely resembles that is refused.
 *
 * @param start where the text between the fences starts
 * @param end where it ends: at the closing fence
 * @param body where the Markdown behind the closing fence starts
 */
record Fences(Format format, int start, int end, int body) {

    /**
     * @return empty if the note has no front matter
     * @throws NoteException if it has something like it that tools read differently
     */
    static Optional<Fences> locate(byte[] note) {
        int top = ByteOrderMark.length(note);
        if (Lines.isFence(note, top, '-')) {
            return Optional.of(closed(note, top, Format.YAML));
        }
        if (Lines.isFence(note, top, '+')) {
            return Optional.of(closed(note, top, Format.TOML));
        }
        Optional<Fences> unopened = Separator.find(note, top).map(at -> upTo(at, note, top, Format.JBAKE));
        if (unopened.isEmpty()) {
            NearMiss.refuse(note, top);
        }
        return unopened;
    }

    /** The number of the line that the text between the fences starts with. */
    int firstLine() {
        return format == Format.JBAKE ? 1 : 2;
    }

    /** The same around a text that is longer by so many bytes. */
    Fences grown(int bytes) {
        return new Fences(format, start, end + bytes, body + bytes);
    }

    private static Fences closed(byte[] note, int top, Format format) {
        int start = Lines.next(note, top);
        for (int line = start; line < note.length; line = Lines.next(note, line)) {
            if (isEnd(note, line, format)) {
                return upTo(line, note, start, format);
            }
        }
        throw new NoteException(
                new Position(1, 1),
                "the front matter that begins here is never closed",
                "close it with a line " + format.fence()
                        + (format == Format.YAML ? ", or write *** if this is a line across the page" : ""));
    }

    private static boolean isEnd(byte[] note, int line, Format format) {
        return format == Format.YAML
                ? Lines.isFence(note, line, '-') || Lines.isFence(note, line, '.')
                : Lines.isFence(note, line, '+');
    }

    private static Fences upTo(int end, byte[] note, int start, Format format) {
        return new Fences(format, start, end, Lines.next(note, end));
    }
}

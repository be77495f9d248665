package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;

/** The bytes that some editors put before the text to say how it is encoded. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    /**
     * @return how many bytes UTF-8's mark takes, 0 if there is none
     * @throws NoteException if the note says that it is UTF-16, or looks like it
     */
    static int length(byte[] note) {
        if (isUtf16(note)) {
            throw new NoteException(
                    new Position(1, 1), "the note is encoded as UTF-16", "save it as UTF-8 in your editor");
        }
        return at(note, 0) == 0xEF && at(note, 1) == 0xBB && at(note, 2) == 0xBF ? 3 : 0;
    }

    private static boolean isUtf16(byte[] note) {
        int first = at(note, 0);
        int second = at(note, 1);
        boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        return marked || (first == '-' && second == 0) || (first == 0 && second == '-');
    }

    private static int at(byte[] note, int index) {
        return index < note.length ? note[index] & 0xFF : -1;
    }
}

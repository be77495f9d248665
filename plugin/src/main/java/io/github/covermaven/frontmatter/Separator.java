package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;
import java.util.Optional;
import java.util.Set;

/**
 * The line {@code ~~~~~~} that ends JBake's header. There is no fence above it: the header is every line from the top of
 * the note, and each must be empty or hold {@code =}, or JBake drops the page (MarkupEngine of JBake 2.7). Such lines
 * before a code block fenced by tildes may also be an article, so one of JBake's own keys must be among them.
 */
final class Separator {

    private static final Set<String> OWN_KEYS = Set.of("title", "type", "status", "date", "tags");

    private Separator() {}

    /**
     * @return where the line starts; empty if the note does not begin with such a header
     * @throws NoteException if it does, but JBake would not read it as one
     */
    static Optional<Integer> find(byte[] note, int top) {
        boolean own = false;
        Optional<Position> stray = Optional.empty();
        int number = 1;
        for (int at = top; at < note.length; at = Lines.next(note, at), number++) {
            String line = Lines.text(note, at);
            if (line.strip().equals(Format.JBAKE.fence())) {
                return own ? Optional.of(valid(at, line, new Position(number, 1), stray)) : Optional.empty();
            }
            own |= OWN_KEYS.contains(key(line));
            if (!line.isEmpty() && line.indexOf('=') < 0) {
                if (!own) {
                    return Optional.empty();
                }
                stray = stray.isPresent() ? stray : Optional.of(new Position(number, 1));
            }
        }
        return Optional.empty();
    }

    private static int valid(int at, String line, Position place, Optional<Position> stray) {
        if (stray.isPresent()) {
            throw new NoteException(
                    stray.get(),
                    "JBake reads no header here, since this line has no =",
                    "write key=value, or remove it");
        }
        if (!line.equals(Format.JBAKE.fence())) {
            throw new NoteException(
                    place,
                    "blanks stand beside the line that ends the header",
                    "write exactly ~~~~~~, or JBake drops the page");
        }
        return at;
    }

    private static String key(String line) {
        int sign = line.indexOf('=');
        return sign < 0 ? "" : line.substring(0, sign).strip();
    }
}

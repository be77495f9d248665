package io.github.covermaven.frontmatter.header;

import io.github.covermaven.problem.NoteException;
import java.util.List;
import java.util.Optional;

/** Front matter that has been read, in one of the formats that notes have. Immutable. */
public interface Header {

    Source source();

    /** What stands at a path, as the author typed it; of a key that stands twice the last. */
    Value get(KeyPath path);

    /** Where the value at a path stands, if it has a place of its own. */
    Optional<Span> place(KeyPath path);

    /** A change as this format can make it: without a way to write that nothing is there, it is an empty text. */
    default Change adapted(Change change) {
        return change instanceof Change.Emptying emptying ? emptying.toEmptyText() : change;
    }

    /**
     * What to replace in the text for a change, in ascending order; nothing if it is as wanted already.
     *
     * @throws NoteException if it cannot be done safely
     */
    List<Splice> splices(Change change);

    /**
     * Another text in this header's format.
     *
     * @throws NoteException if it cannot be read
     */
    Header reread(Source text);

    /** Whether the other header says what this one says with the change done to it, and nothing else has changed. */
    boolean becomes(Header after, Change change);
}

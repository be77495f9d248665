package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import java.util.List;

/** One thing to do to front matter. */
sealed interface Change permits Assignment, Removal {

    /**
     * What to replace in the text, in ascending order; nothing if it is as wanted already.
     *
     * @throws NoteException if it cannot be done safely
     */
    List<Splice> splices(Document before);

    /** Whether the second document is the first with this change done to it and no other. */
    boolean explains(Document before, Document after);
}

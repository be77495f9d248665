package io.github.covermaven.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One note's own trouble, which its author can mend; the other notes go on, and this one stays as it is. */
public final class NoteException extends CoverException {

    private final @Nullable Position position;

    public NoteException(Position position, String problem, String remedy) {
        super(problem, remedy, null);
        this.position = position;
    }

    public NoteException(String problem, String remedy) {
        super(problem, remedy, null);
        this.position = null;
    }

    /** Where in the note, if it can be pointed at. */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }
}

package io.github.covermaven.problem;

import org.jspecify.annotations.Nullable;

/** The machine failed us: a disk, a file, a promise of the platform. Not a matter of notes or settings. */
public final class BrokenException extends CoverException {

    public BrokenException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, remedy, cause);
    }
}

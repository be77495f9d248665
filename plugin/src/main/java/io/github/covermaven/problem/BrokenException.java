package io.github.covermaven.problem;

import org.jspecify.annotations.Nullable;

/** The machine failed us: a disk, a file, a promise of the platform. Not a matter of notes or settings. */
public final class BrokenException extends CoverException {

    public BrokenException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, remedy, cause);
    }

    /** Of what nobody foresaw: a fault of ours, or of a machine that is too small. */
    public static BrokenException unforeseen(String problem, Throwable cause) {
        return cause instanceof OutOfMemoryError
                ? new BrokenException(
                        problem + ": Java has too little memory",
                        "give it more (MAVEN_OPTS=-Xmx2g), or it less to do at once with cover.size or cover.concurrency",
                        cause)
                : new BrokenException(problem + ": " + cause, "please report this as a bug", cause);
    }
}

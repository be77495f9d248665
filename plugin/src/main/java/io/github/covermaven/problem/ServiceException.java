package io.github.covermaven.problem;

import org.jspecify.annotations.Nullable;

/** The one who draws refused or failed. */
public final class ServiceException extends CoverException {

    /** How far the trouble reaches. */
    public enum Reach {
        /** This very prompt: the service's moderation refuses it, and would refuse it again. The next note may succeed. */
        PROMPT,
        /** Only this picture: the next note may well succeed. */
        PICTURE,
        /** Every picture of this run would fail the same way (key, credit, model): asking on is pointless. */
        RUN
    }

    private final Reach reach;

    public ServiceException(Reach reach, String problem, String remedy, @Nullable Throwable cause) {
        super(problem, remedy, cause);
        this.reach = reach;
    }

    public ServiceException(Reach reach, String problem, String remedy) {
        this(reach, problem, remedy, null);
    }

    public Reach reach() {
        return reach;
    }
}

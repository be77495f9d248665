package io.github.covermaven.image.openai;

import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import java.time.Duration;
import java.util.Optional;

/** An attempt that failed: what to tell the user should it be the last, and whether another makes sense. */
final class Failure extends RuntimeException {

    /** Whether to try again. */
    enum Again {
        NEVER,
        /** Not in this run. */
        LATER,
        /** The service may have drawn and billed the picture, although we did not get it. */
        ONCE,
        /** It was only too early: the service did nothing but say so. */
        IN_TURN,
        OFTEN
    }

    private final Reach reach;
    private final String problem;
    private final String remedy;
    private final Again again;
    private final Optional<Duration> wait;
    private final Optional<String> unknown;

    Failure(
            Reach reach,
            String problem,
            String remedy,
            Again again,
            Optional<Duration> wait,
            Optional<String> unknown) {
        super(problem, null, false, false);
        this.reach = reach;
        this.problem = problem;
        this.remedy = remedy;
        this.again = again;
        this.wait = wait;
        this.unknown = unknown;
    }

    Failure(Reach reach, String problem, String remedy, Again again, Optional<Duration> wait) {
        this(reach, problem, remedy, again, wait, Optional.empty());
    }

    Failure(Reach reach, String problem, String remedy) {
        this(reach, problem, remedy, Again.NEVER, Optional.empty());
    }

    Reach reach() {
        return reach;
    }

    String problem() {
        return problem;
    }

    Again again() {
        return again;
    }

    /** How long the service wants us to wait first. */
    Optional<Duration> pause() {
        return wait;
    }

    /** The parameter that the service does not know, when it is that. */
    Optional<String> unknownParameter() {
        return unknown;
    }

    Failure asLast() {
        return new Failure(reach, problem, remedy, Again.NEVER, wait, unknown);
    }

    ServiceException told(String history) {
        return new ServiceException(reach, problem + history, remedy);
    }
}

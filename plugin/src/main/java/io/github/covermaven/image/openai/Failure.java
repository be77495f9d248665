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
        /** The service may have drawn and billed the picture, although we did not get it. */
        ONCE,
        OFTEN
    }

    private final Reach reach;
    private final String problem;
    private final String remedy;
    private final Again again;
    private final Optional<Duration> wait;

    Failure(Reach reach, String problem, String remedy, Again again, Optional<Duration> wait) {
        super(problem, null, false, false);
        this.reach = reach;
        this.problem = problem;
        this.remedy = remedy;
        this.again = again;
        this.wait = wait;
    }

    Failure(Reach reach, String problem, String remedy) {
        this(reach, problem, remedy, Again.NEVER, Optional.empty());
    }

    Again again() {
        return again;
    }

    /** How long the service wants us to wait first. */
    Optional<Duration> pause() {
        return wait;
    }

    Failure asLast() {
        return new Failure(reach, problem, remedy, Again.NEVER, wait);
    }

    ServiceException told(String history) {
        return new ServiceException(reach, problem + history, remedy);
    }
}

package io.github.covermaven.image.openai;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import io.github.covermaven.image.openai.Failure.Again;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Tries again where that makes sense, and tells the last failure. */
final class Retries {

    /** How often one picture is sent away for having come too early. */
    private static final int MOST_TURNS = 10;

    private final int retries;
    private final RetryPolicy<Object> policy;

    Retries(int retries, Pause pause) {
        this.retries = retries;
        this.policy = RetryPolicy.builder()
                .handleIf(thrown -> thrown instanceof Failure failure && failure.again() != Again.NEVER)
                .withMaxRetries(-1)
                .withDelayFnOn(
                        context -> pause.before(context.getAttemptCount(), context.getLastException()), Failure.class)
                .build();
    }

    /**
     * What the first attempt that succeeds gives.
     *
     * @param attempt throws {@link Failure}
     * @throws ServiceException when none succeeded
     */
    <T> T run(Supplier<T> attempt) {
        AtomicInteger attempts = new AtomicInteger();
        AtomicInteger turns = new AtomicInteger();
        AtomicInteger doubtful = new AtomicInteger();
        try {
            return Failsafe.with(policy).get(() -> {
                attempts.incrementAndGet();
                try {
                    return attempt.get();
                } catch (Failure failure) {
                    boolean isIn = switch (failure.again()) {
                        case NEVER, LATER -> false;
                        case ONCE -> doubtful.getAndIncrement() == 0 && isLeft(attempts, turns);
                        case IN_TURN -> retries > 0 && turns.getAndIncrement() < MOST_TURNS;
                        case OFTEN -> isLeft(attempts, turns);
                    };
                    throw isIn ? failure : failure.asLast();
                }
            });
        } catch (Failure failure) {
            throw failure.told(history(attempts.get(), doubtful.get()));
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new Failure(Reach.RUN, "interrupted while waiting to try again", "")
                        .told(history(attempts.get(), doubtful.get()));
            }
            throw e;
        }
    }

    /** Being sent away for having come too early was no attempt. */
    private boolean isLeft(AtomicInteger attempts, AtomicInteger turns) {
        return attempts.get() - turns.get() <= retries;
    }

    private static String history(int attempts, int doubtful) {
        return (attempts > 1 ? " (tried " + attempts + " times)" : "")
                + (doubtful > 0 ? "; the service may have drawn and billed it all the same" : "");
    }
}

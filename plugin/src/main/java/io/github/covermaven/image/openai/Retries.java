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

    private final RetryPolicy<Object> policy;

    Retries(int retries, Pause pause) {
        this.policy = RetryPolicy.builder()
                .handleIf(thrown -> thrown instanceof Failure failure && failure.again() != Again.NEVER)
                .withMaxRetries(retries)
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
        AtomicInteger doubtful = new AtomicInteger();
        try {
            return Failsafe.with(policy).get(() -> {
                attempts.incrementAndGet();
                try {
                    return attempt.get();
                } catch (Failure failure) {
                    boolean again = failure.again() != Again.ONCE || doubtful.getAndIncrement() == 0;
                    throw again ? failure : failure.asLast();
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

    private static String history(int attempts, int doubtful) {
        return (attempts > 1 ? " (tried " + attempts + " times)" : "")
                + (doubtful > 0 ? "; the service may have drawn and billed it all the same" : "");
    }
}

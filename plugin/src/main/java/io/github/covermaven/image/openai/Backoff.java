package io.github.covermaven.image.openai;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before a further attempt, when the service does not say: longer each time, up to 8 seconds, and a
 * little at random, so that many clients do not come back together.
 *
 * @param random gives numbers from 0 to 1
 */
record Backoff(DoubleSupplier random) implements Pause {

    @Override
    public Duration before(int retry, Failure failed) {
        return failed.pause().orElseGet(() -> {
            double seconds = Math.min(0.5 * Math.pow(2, retry - 1), 8) * (1 - 0.25 * random.getAsDouble());
            return Duration.ofMillis(Math.round(1000 * seconds));
        });
    }
}

package io.github.covermaven.image.openai;

import java.time.Duration;

/** Decides how long to wait before trying again. */
@FunctionalInterface
interface Pause {

    /**
     * The wait after an attempt that failed.
     *
     * @param retry 1 for the first attempt after it
     */
    Duration before(int retry, Failure failed);
}

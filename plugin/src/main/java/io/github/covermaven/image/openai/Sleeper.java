package io.github.covermaven.image.openai;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration time) throws InterruptedException;
}

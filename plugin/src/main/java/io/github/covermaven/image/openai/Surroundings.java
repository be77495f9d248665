package io.github.covermaven.image.openai;

import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.Dns;

/**
 * What the provider needs of the world outside.
 *
 * @param isLocal whether an address is on this machine or in its own network
 * @param pause how long to wait before trying again
 */
record Surroundings(Dns dns, Predicate<InetAddress> isLocal, Clock clock, Sleeper sleeper, Pause pause) {

    static Surroundings real() {
        return new Surroundings(
                Dns.SYSTEM,
                LocalAddress::isLocal,
                Clock.systemUTC(),
                time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()),
                new Backoff(() -> ThreadLocalRandom.current().nextDouble()));
    }
}

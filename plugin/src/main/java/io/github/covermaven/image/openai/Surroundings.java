package io.github.covermaven.image.openai;

import java.net.InetAddress;
import java.net.ProxySelector;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import okhttp3.Dns;

/**
 * What the provider needs of the world outside.
 *
 * @param isLocal whether an address is on this machine or in its own network
 * @param proxies which way out; empty for the JVM's own
 * @param pause how long to wait before trying again
 */
record Surroundings(
        Dns dns, Predicate<InetAddress> isLocal, Optional<ProxySelector> proxies, Clock clock, Pause pause) {

    static Surroundings real() {
        return new Surroundings(
                Dns.SYSTEM,
                LocalAddress::isLocal,
                Optional.empty(),
                Clock.systemUTC(),
                new Backoff(() -> ThreadLocalRandom.current().nextDouble()));
    }
}

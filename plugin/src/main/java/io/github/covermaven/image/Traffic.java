package io.github.covermaven.image;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a service is reached, and how hard it is pressed.
 *
 * @param timeout for one attempt at one picture
 * @param retries further attempts at one picture
 * @param requestsPerMinute at most; empty to learn it from the service
 * @param proxies the way out; none for the machine's own
 */
public record Traffic(Duration timeout, int retries, OptionalInt requestsPerMinute, List<ProxyServer> proxies) {

    public Traffic {
        proxies = List.copyOf(proxies);
    }
}

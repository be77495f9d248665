package io.github.covermaven.image.openai;

import io.github.covermaven.image.openai.Failure.Again;
import io.github.covermaven.problem.ServiceException.Reach;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * Says what it means that no answer came. The exception itself is not handed on: it may quote the server raw.
 */
record NetworkFault(Duration timeout, ForeignText foreign) {

    /**
     * @param origin with whom we spoke
     * @param mayBeBilled whether the request had gone out
     */
    Failure of(IOException e, String origin, boolean mayBeBilled) {
        return new Failure(
                Reach.PICTURE, problem(e, origin), remedy(e), mayBeBilled ? Again.ONCE : Again.OFTEN, Optional.empty());
    }

    private String problem(IOException e, String origin) {
        if (e instanceof UnknownHostException) {
            return "there is no host of the name in " + origin;
        }
        if (e instanceof ConnectException) {
            return "cannot connect to " + origin;
        }
        if (e instanceof InterruptedIOException) {
            return origin + " did not answer in time";
        }
        if (e instanceof SSLException) {
            return "no secure connection to %s: %s".formatted(origin, words(e));
        }
        return "the connection to %s broke: %s".formatted(origin, words(e));
    }

    private String remedy(IOException e) {
        return e instanceof InterruptedIOException
                ? "raise cover.timeout (%d s), or use a smaller cover.size or a lower cover.quality"
                        .formatted(timeout.toSeconds())
                : "check the network, the proxy and the base URL (cover.baseUrl)";
    }

    private String words(IOException e) {
        return foreign.clean(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}

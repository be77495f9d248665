package io.github.covermaven.ledger;

import java.time.Instant;

/**
 * A picture that was paid for and lies behind a link which we have not followed to its end.
 *
 * @param time when the service gave it
 * @param url as the service gave it, byte for byte; often a credential
 * @param cost such as {@code 0.0412 USD}; may be empty
 */
public record Pending(Instant time, Origin origin, String url, String cost) {

    /** Leaves out the URL. */
    @Override
    public String toString() {
        return "Pending[" + origin.note() + "]";
    }
}

package io.github.covermaven.ledger;

/**
 * A picture that was paid for and lies behind a link which we have not followed to its end.
 *
 * @param url as the service gave it, byte for byte; often a credential
 * @param cost such as {@code 0.0412 USD}; may be empty
 */
public record Pending(Origin origin, String url, String cost) {

    /** Leaves out the URL. */
    @Override
    public String toString() {
        return "Pending[" + origin.note() + "]";
    }
}

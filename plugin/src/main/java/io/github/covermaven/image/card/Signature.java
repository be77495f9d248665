package io.github.covermaven.image.card;

import java.util.Optional;

/**
 * What all cards of a site share.
 *
 * @param author named before the date
 */
record Signature(Optional<String> author, Optional<Logo> logo) {

    static final Signature NONE = new Signature(Optional.empty(), Optional.empty());
}

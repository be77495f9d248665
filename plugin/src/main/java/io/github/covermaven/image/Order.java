package io.github.covermaven.image;

import java.util.Optional;

/**
 * A request as it would be placed with one provider: what decides the picture, and what it is expected to cost.
 *
 * @param fingerprint 64 hex digits; equal for two requests exactly when nothing that the provider is told differs, and
 *     the same on every machine
 * @param provider the provider's name
 * @param model the model or engine that draws
 * @param size as it is asked for, such as {@code 1280x672}; empty when the service decides
 * @param estimate what it is expected to cost; empty when unknown, and for what is free
 */
public record Order(String fingerprint, String provider, String model, String size, Optional<Money> estimate) {

    /** Model and size, for the user. */
    public String by() {
        return size.isEmpty() ? model : model + ", " + size;
    }
}

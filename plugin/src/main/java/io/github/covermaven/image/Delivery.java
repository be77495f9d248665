package io.github.covermaven.image;

import java.util.Optional;

/** What a provider answers to an order. Once it is here it may have been paid for, and must not be lost. */
public sealed interface Delivery {

    /** What the service says it took for it; empty when it does not say, or for what is free. */
    Optional<Money> cost();

    /** The picture itself. */
    record Image(Picture picture, Optional<Money> cost) implements Delivery {}

    /** A link to the picture, which may die within the hour; {@link ImageProvider#fetch} brings it. */
    record Link(String url, Optional<Money> cost) implements Delivery {

        /** Leaves out the URL: its query is often a credential. */
        @Override
        public String toString() {
            return "Link[cost=" + cost + "]";
        }
    }
}

package io.github.covermaven.run;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for; for one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    boolean isMade() {
        return value.isPresent();
    }

    @Override
    public T get() {
        if (value.isEmpty()) {
            value = Optional.of(maker.get());
        }
        return value.get();
    }
}

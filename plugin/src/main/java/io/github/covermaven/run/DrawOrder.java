package io.github.covermaven.run;

import java.util.Comparator;

/** Which notes come first when not all of them can. */
public enum DrawOrder {
    NEWEST,
    OLDEST,
    PATH;

    Comparator<Assessment> comparator() {
        Comparator<Assessment> byPath = Comparator.comparing(item -> item.note().name());
        return switch (this) {
            case NEWEST -> Comparator.comparing(Assessment::date).reversed().thenComparing(byPath);
            case OLDEST -> Comparator.comparing(Assessment::date).thenComparing(byPath);
            case PATH -> byPath;
        };
    }
}

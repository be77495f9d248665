package io.github.covermaven.image.openai;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The parameters that the service turned out not to know, and that it is not sent again. */
final class Omissions {

    private final Set<String> names = new ConcurrentSkipListSet<>();

    Set<String> names() {
        return Set.copyOf(names);
    }

    void add(String name) {
        names.add(name);
    }

    /** What the user should know of it. */
    List<String> remarks() {
        return names.stream()
                .map(name -> "the service does not know the parameter " + name + ": it was left out")
                .toList();
    }
}

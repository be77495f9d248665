package io.github.covermaven.frontmatter.yaml;

import java.util.List;
import java.util.Optional;

/** What {@link List} lacks before Java 21. */
final class Lists {

    private Lists() {}

    static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}

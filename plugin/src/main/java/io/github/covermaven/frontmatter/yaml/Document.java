package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Front matter that has been parsed.
 *
 * @param root its keys; a block mapping without entries if there are none
 * @param aliased the anchors that some alias names
 */
record Document(Source source, Node.Mapping root, Set<String> aliased) {

    /** The node at the path; of a key that occurs twice the last, as readers have it. */
    Optional<Node> find(KeyPath path) {
        Optional<Node> node = Optional.of(root);
        for (String segment : path.segments()) {
            node = node.flatMap(parent -> child(parent, segment));
        }
        return node;
    }

    private Optional<Node> child(Node parent, String segment) {
        if (parent instanceof Node.Mapping mapping) {
            return last(mapping.entries(), segment).map(Node.Entry::value);
        }
        boolean list = parent instanceof Node.Sequence
                && Wikilink.typed(parent, source).isEmpty();
        List<Node> items = list ? ((Node.Sequence) parent).items() : List.of();
        int index = KeyPath.index(segment);
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    private static Optional<Node.Entry> last(List<Node.Entry> entries, String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).isNamed(name)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether what stands here is used again elsewhere, so that a change would reach there too. */
    boolean isShared(Node node) {
        return aliased.contains(node.properties().anchor());
    }

    /** Whether this or anything in it is used again elsewhere. */
    boolean holdsShared(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return isShared(node)
                    || mapping.entries().stream().anyMatch(e -> holdsShared(e.key()) || holdsShared(e.value()));
        }
        if (node instanceof Node.Sequence list) {
            return isShared(node) || list.items().stream().anyMatch(this::holdsShared);
        }
        return isShared(node);
    }
}

package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.problem.NoteException;
import java.util.List;
import java.util.Optional;

/**
 * How far a path leads into a document, for editing what stands there.
 *
 * @param holder what the last node found is in; empty for the root
 * @param entry the key and value that the last node found is the value of; empty for the root and for list items
 * @param end the last node found
 * @param rest the segments that lead on from there to nothing; empty if the path was walked to its end
 * @param flow whether the last node found stands inside brackets or braces
 */
record Walk(Optional<Node> holder, Optional<Node.Entry> entry, Node end, List<String> rest, boolean flow) {

    /** @throws NoteException if a node on the way cannot be edited safely */
    static Walk along(KeyPath path, Document document) {
        Walk walk = new Walk(Optional.empty(), Optional.empty(), document.root(), path.segments(), false);
        while (true) {
            refuseShared(walk.end, path, document);
            if (walk.rest.isEmpty()) {
                return walk;
            }
            Optional<Walk> next = walk.step(document.source());
            if (next.isEmpty()) {
                return walk;
            }
            walk = next.get();
        }
    }

    private Optional<Walk> step(Source source) {
        List<String> beyond = rest.subList(1, rest.size());
        if (end instanceof Node.Mapping mapping) {
            return entry(mapping, rest.get(0), source)
                    .map(entry -> new Walk(
                            Optional.of(end), Optional.of(entry), entry.value(), beyond, flow || mapping.flow()));
        }
        int index = KeyPath.index(rest.get(0));
        boolean link = Wikilink.typed(end, source).isPresent();
        return end instanceof Node.Sequence list
                        && !link
                        && index >= 0
                        && index < list.items().size()
                ? Optional.of(new Walk(
                        Optional.of(end), Optional.empty(), list.items().get(index), beyond, flow || list.flow()))
                : Optional.empty();
    }

    private static Optional<Node.Entry> entry(Node.Mapping mapping, String name, Source source) {
        List<Node.Entry> hits =
                mapping.entries().stream().filter(entry -> entry.isNamed(name)).toList();
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        int first = hits.get(0).key().span().start();
        if (hits.size() > 1) {
            int second = hits.get(1).key().span().start();
            throw source.twice(name, first, second);
        }
        if (isExplicit(first, mapping.flow(), source)) {
            throw source.refusal(
                    first, "the key " + name + " is written with a question mark", "write it as key: value");
        }
        return Optional.of(hits.get(0));
    }

    private static boolean isExplicit(int key, boolean flow, Source source) {
        if (flow) {
            int before = source.trimEnd(key) - 1;
            return before >= 0 && source.text().charAt(before) == '?';
        }
        return source.text()
                .substring(source.lineStart(key), key)
                .chars()
                .anyMatch(c -> c != ' ' && c != '\t' && c != '-');
    }

    private static void refuseShared(Node node, KeyPath path, Document document) {
        if (document.isShared(node)) {
            throw document.source()
                    .refusal(
                            node.span().start(),
                            path + " is part of what the alias *"
                                    + node.properties().anchor() + " repeats elsewhere",
                            "write the value out in both places");
        }
    }
}

package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Span;
import java.util.ArrayList;
import java.util.List;

/** What a document must say after a change, worked out from what it said before, without looking at any text. */
final class Expectation {

    private static final Span NOWHERE = new Span(0, 0);

    private Expectation() {}

    /** The node with another at the path, and with the mappings and lists that it takes to get there. */
    static Node with(Node node, List<String> path, Node written) {
        if (path.isEmpty()) {
            return written;
        }
        String head = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (node instanceof Node.Mapping mapping) {
            return with(mapping, head, rest, written);
        }
        if (node instanceof Node.Sequence || head.equals("0")) {
            List<Node> items = new ArrayList<>(node instanceof Node.Sequence list ? list.items() : List.of());
            int index = KeyPath.index(head);
            if (index == items.size()) {
                items.add(nothing(Node.Properties.NONE));
            }
            items.set(index, with(items.get(index), rest, written));
            return new Node.Sequence(NOWHERE, kept(node), false, items);
        }
        return with(new Node.Mapping(NOWHERE, kept(node), false, List.of()), head, rest, written);
    }

    /** The node with nothing at the path. */
    static Node emptied(Node node, List<String> path) {
        return with(node, path, nothing(Node.Properties.NONE));
    }

    /** An anchor or tag goes with the empty value that it stands before. */
    private static Node.Properties kept(Node node) {
        return node instanceof Node.Sequence ? node.properties() : Node.Properties.NONE;
    }

    private static Node with(Node.Mapping mapping, String key, List<String> rest, Node written) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        int index = indexOf(entries, key);
        if (index < 0) {
            index = entries.size();
            Node name = new Node.Scalar(NOWHERE, Node.Properties.NONE, Style.PLAIN, key);
            entries.add(new Node.Entry(name, nothing(Node.Properties.NONE)));
        }
        Node.Entry old = entries.get(index);
        entries.set(index, new Node.Entry(old.key(), with(old.value(), rest, written)));
        return new Node.Mapping(NOWHERE, mapping.properties(), mapping.flow(), entries);
    }

    /** The node without what stands at the path; a block mapping that loses its last key becomes an empty value. */
    static Node without(Node.Mapping root, List<String> path) {
        Node.Mapping rest = new Node.Mapping(NOWHERE, root.properties(), true, root.entries());
        return remove(rest, path);
    }

    private static Node remove(Node node, List<String> path) {
        String head = path.get(0);
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>(list.items());
            items.set(KeyPath.index(head), remove(items.get(KeyPath.index(head)), path.subList(1, path.size())));
            return new Node.Sequence(NOWHERE, list.properties(), list.flow(), items);
        }
        Node.Mapping mapping = (Node.Mapping) node;
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        int index = indexOf(entries, head);
        Node.Entry entry = entries.remove(index);
        if (path.size() > 1) {
            entries.add(index, new Node.Entry(entry.key(), remove(entry.value(), path.subList(1, path.size()))));
        }
        return entries.isEmpty() && !mapping.flow()
                ? nothing(mapping.properties())
                : new Node.Mapping(NOWHERE, mapping.properties(), mapping.flow(), entries);
    }

    private static int indexOf(List<Node.Entry> entries, String key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isNamed(key)) {
                return i;
            }
        }
        return -1;
    }

    private static Node nothing(Node.Properties properties) {
        return new Node.Scalar(NOWHERE, properties, Style.PLAIN, "");
    }
}

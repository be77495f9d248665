package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.problem.NoteException;
import java.util.stream.Collectors;

/** Tells the author why a value cannot be written where another kind of value stands: types are kept. */
record Conflict(Source source, KeyPath path) {

    /** The path ends at a node that is no text. */
    NoteException with(Node old) {
        int at = old.span().start();
        if (isPlaceholder(old)) {
            return placeholder(old);
        }
        if (old instanceof Node.Mapping mapping) {
            return source.refusal(at, path + " holds keys of its own", "name one of them: " + children(mapping));
        }
        if (old instanceof Node.Sequence) {
            return source.refusal(at, path + " holds a list", "name an item of it: " + path + ".0");
        }
        return source.refusal(
                at, path + " holds a number, date or boolean, not a text", "remove it or put it in quotes");
    }

    /** The path leads on from a node that has no keys. */
    NoteException onTheWay(Node old) {
        return isPlaceholder(old)
                ? placeholder(old)
                : source.refusal(
                        old.span().start(),
                        path + " leads through a value that holds no keys",
                        "name another key, or remove this value");
    }

    /** The path names a list item that is neither there nor the next to come. */
    NoteException beyond(Node place, int items) {
        return source.refusal(
                place.span().start(),
                path + " is not there: the list has " + items + " items, and the first is 0",
                "name one of them, or the one behind the last");
    }

    boolean isPlaceholder(Node old) {
        return source.startsWith("{{", old.span().start());
    }

    private NoteException placeholder(Node old) {
        return source.refusal(
                old.span().start(), path + " holds a template placeholder", "leave templates out with cover.excludes");
    }

    private String children(Node.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> entry.key() instanceof Node.Scalar)
                .limit(5)
                .map(entry -> path + "." + ((Node.Scalar) entry.key()).text())
                .collect(Collectors.joining(", "));
    }
}

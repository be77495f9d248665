package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.TypeConflict;
import io.github.covermaven.problem.NoteException;
import java.util.stream.Stream;

/** Tells the author why a value cannot be written where a path leads. */
record Conflict(Source source, KeyPath path) {

    /** The path ends at a node that is no text. */
    NoteException with(Node old) {
        int at = old.span().start();
        if (isPlaceholder(old)) {
            return placeholder(old);
        }
        TypeConflict conflict = new TypeConflict(source, path);
        if (old instanceof Node.Mapping mapping) {
            return conflict.ofKeys(at, names(mapping));
        }
        return old instanceof Node.Sequence ? conflict.ofList(at) : conflict.ofScalar(at);
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

    private static Stream<String> names(Node.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> entry.key() instanceof Node.Scalar)
                .map(entry -> ((Node.Scalar) entry.key()).text());
    }
}

package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.frontmatter.header.Splice;
import io.github.covermaven.frontmatter.header.TypeConflict;
import io.github.covermaven.problem.NoteException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes a string where another stands: types are kept, and so are the quotes. */
record Replacement(Layout layout, Assignment assignment) {

    List<Splice> of(JsonNode old) {
        KeyPath path = assignment.path();
        if (!old.isString()) {
            throw anotherType(old);
        }
        if (old.asString().equals(assignment.value())) {
            return List.of();
        }
        Span place = layout.place(path)
                .orElseThrow(() -> refusal(
                        path + " has no line of its own", "write what is in braces as a table [" + path.first() + "]"));
        boolean single = layout.source().startsWith("'", place.start());
        return List.of(new Splice(place.start(), place.end(), Literal.string(assignment.value(), single)));
    }

    private NoteException anotherType(JsonNode old) {
        TypeConflict conflict = new TypeConflict(layout.source(), assignment.path());
        if (old.isObject()) {
            return conflict.ofKeys(at(), old.propertyNames().stream());
        }
        return old.isArray() ? conflict.ofList(at()) : conflict.ofScalar(at());
    }

    private NoteException refusal(String problem, String remedy) {
        return layout.source().refusal(at(), problem, remedy);
    }

    private int at() {
        return layout.statement(assignment.path())
                .map(statement -> statement.value().start())
                .orElseGet(() -> layout.near(assignment.path()));
    }
}

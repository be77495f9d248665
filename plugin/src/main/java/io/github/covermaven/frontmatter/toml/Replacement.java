package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.frontmatter.header.Splice;
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
        Span place = layout.statement(path)
                .map(Statement::value)
                .or(() -> layout.item(path))
                .orElseThrow(() -> refusal(
                        path + " has no line of its own", "write what is in braces as a table [" + path.first() + "]"));
        boolean single = layout.source().startsWith("'", place.start());
        return List.of(new Splice(place.start(), place.end(), Literal.string(assignment.value(), single)));
    }

    private NoteException anotherType(JsonNode old) {
        KeyPath path = assignment.path();
        if (old.isObject()) {
            String children = String.join(
                    ", ",
                    old.propertyNames().stream()
                            .limit(5)
                            .map(name -> path + "." + name)
                            .toList());
            return refusal(path + " holds keys of its own", "name one of them: " + children);
        }
        return old.isArray()
                ? refusal(path + " holds a list", "name an item of it: " + path + ".0")
                : refusal(path + " holds a number, date or boolean, not a text", "remove it or put it in quotes");
    }

    private NoteException refusal(String problem, String remedy) {
        Source source = layout.source();
        int at = layout.statement(assignment.path())
                .map(statement -> statement.value().start())
                .orElseGet(() -> layout.near(assignment.path()));
        return source.refusal(at, problem, remedy);
    }
}

package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;
import io.github.covermaven.problem.NoteException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Adds a key that is not there: to the lines above the first table, or to a table, which is made if need be. */
record Growth(Layout layout, Assignment assignment) {

    List<Splice> from(JsonNode root) {
        KeyPath path = assignment.path();
        Optional<JsonNode> list = path.parent().flatMap(parent -> Meaning.at(parent, root));
        if (KeyPath.index(path.last()) >= 0 && path.parent().isPresent()) {
            if (list.isPresent() || !path.last().equals("0")) {
                throw refusal(path + " is not there", "add the item by hand, or name one that is there");
            }
            return at(path.parent().get(), "[" + string() + "]", root);
        }
        return at(path, string(), root);
    }

    private List<Splice> at(KeyPath key, String value, JsonNode root) {
        Optional<KeyPath> table = key.parent();
        if (table.isEmpty()) {
            return List.of(toRoot(key, value));
        }
        return List.of(layout.section(table.get().segments())
                .map(section -> below(section, line(section, key, value)))
                .orElseGet(() -> newTable(table.get(), key, value, root)));
    }

    /** Before the first table, whose own comment and blank line stay above it. */
    private Splice toRoot(KeyPath key, String value) {
        Section root = layout.root();
        String line = line(root, key, value);
        Source source = layout.source();
        if (layout.sections().size() == 1) {
            int end = source.contentEnd();
            return end == 0 ? atTop(line) : Splice.insert(end, source.lineBreak(end) + line);
        }
        return root.statements().isEmpty() ? atTop(line) : below(root, line);
    }

    private Splice atTop(String line) {
        return Splice.insert(0, line + layout.source().lineBreak(0));
    }

    private Splice below(Section section, String line) {
        int end = layout.source().lineEnd(section.end());
        return Splice.insert(end, layout.source().lineBreak(end) + line);
    }

    private Splice newTable(KeyPath table, KeyPath key, String value, JsonNode root) {
        refuseOtherForms(table, root);
        Source source = layout.source();
        int end = source.contentEnd();
        String lineBreak = source.lineBreak(end);
        String header = "["
                + String.join(".", table.segments().stream().map(Literal::key).toList()) + "]";
        String text = header + lineBreak + line(layout.root(), key, value).strip();
        return end == 0 ? Splice.insert(0, text + lineBreak) : Splice.insert(end, lineBreak + lineBreak + text);
    }

    /** A table in braces, with dots or in a list cannot be opened again; a text or number is none. */
    private void refuseOtherForms(KeyPath table, JsonNode root) {
        for (Optional<KeyPath> way = Optional.of(table);
                way.isPresent();
                way = way.get().parent()) {
            KeyPath part = way.get();
            if (Meaning.at(part, root).filter(node -> !node.isObject()).isPresent()) {
                throw refusal(part + " holds no keys", "name another key, or remove this value");
            }
        }
        if (layout.isWrittenInOneLine(table)) {
            throw refusal(table + " is written in braces or with dots", "write it as a table [" + table + "]");
        }
    }

    private String line(Section section, KeyPath key, String value) {
        Source source = layout.source();
        Optional<Statement> last = section.last();
        String sign = last.map(statement -> source.text()
                        .substring(statement.key().end(), statement.value().start()))
                .orElse(" = ");
        String indent =
                last.map(statement -> source.indent(statement.key().start())).orElse("");
        return indent + Literal.key(key.last()) + sign + value;
    }

    private String string() {
        return Literal.string(assignment.value(), Habits.singleQuotes(layout));
    }

    private NoteException refusal(String problem, String remedy) {
        return layout.source().refusal(layout.near(assignment.path()), problem, remedy);
    }
}

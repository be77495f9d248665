package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Change;
import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.Header;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.frontmatter.header.Splice;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.problem.NoteException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Front matter in TOML. A library reads it, and says after each change whether that was the only one. */
public final class TomlHeader implements Header {

    private static final Pattern HIDDEN_FENCE = Pattern.compile("\\+\\+\\+[ \t]*\r?\n");

    private final Source source;
    private final ObjectNode root;
    private final Layout layout;

    private TomlHeader(Source source, ObjectNode root) {
        this.source = source;
        this.root = root;
        this.layout = Layout.of(source);
    }

    /** @throws NoteException if this is no TOML, or nested too deep, or has a line that some tools take for its end */
    public static TomlHeader read(Source text) {
        refuseHiddenFence(text);
        return new TomlHeader(text, TomlParser.parse(text));
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public Value get(KeyPath path) {
        return Meaning.at(path, root)
                .map(node -> typed(path, node).orElseGet(() -> Meaning.of(node)))
                .orElseGet(Value.Absent::new);
    }

    @Override
    public Optional<Span> place(KeyPath path) {
        return layout.place(path);
    }

    @Override
    public List<Splice> splices(Change change) {
        Optional<JsonNode> old = Meaning.at(change.path(), root);
        if (change instanceof Assignment assignment) {
            return old.isPresent()
                    ? new Replacement(layout, assignment).of(old.get())
                    : new Growth(layout, assignment).from(root);
        }
        return old.isPresent() ? List.of(removal(change.path())) : List.of();
    }

    @Override
    public Header reread(Source text) {
        return read(text);
    }

    /** What the library reads in both is compared, but for the value. */
    @Override
    public boolean becomes(Header after, Change change) {
        ObjectNode expected = change instanceof Assignment assignment
                ? Expectation.with(root, assignment)
                : Expectation.without(root, change.path());
        return ((TomlHeader) after).root.equals(expected);
    }

    private Splice removal(KeyPath path) {
        Statement statement = layout.statement(path)
                .orElseThrow(() -> source.refusal(
                        layout.near(path), path + " has no line of its own", "remove it by hand, or write it as one"));
        return Splice.delete(
                source.lineStart(statement.key().start()),
                source.nextLine(statement.value().end()));
    }

    /** Zola ends the front matter where a line ends so, Hugo where a line begins so (their sources). */
    private static void refuseHiddenFence(Source source) {
        Matcher end = HIDDEN_FENCE.matcher(source.text());
        if (end.find()) {
            int line = source.lineStart(end.start());
            throw source.refusal(
                    line, "a line inside the front matter ends with +++", "some tools end it here: change the line");
        }
    }

    /** Numbers, dates and booleans stay what was typed: 1.10 is no 1.1. */
    private Optional<Value> typed(KeyPath path, JsonNode node) {
        return place(path)
                .filter(place -> !node.isString() && !node.isContainer())
                .map(place -> new Value.Text(source.text().substring(place.start(), place.end()), true));
    }
}

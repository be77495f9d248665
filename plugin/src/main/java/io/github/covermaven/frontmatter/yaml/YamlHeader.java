package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Change;
import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.Change.Emptying;
import io.github.covermaven.frontmatter.header.Header;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.frontmatter.header.Splice;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.problem.NoteException;
import java.util.List;
import java.util.Optional;

/**
 * Front matter in YAML. Obsidian's links without quotes, which are lists or tags to YAML, are read as text; an alias of
 * a scalar is read as that scalar.
 */
public final class YamlHeader implements Header {

    private final Document document;

    private YamlHeader(Document document) {
        this.document = document;
    }

    /** @throws NoteException if this is no YAML, more than one document, nested too deep, or no mapping */
    public static YamlHeader read(Source text) {
        return new YamlHeader(PlainLines.read(text).orElseGet(() -> Parser.parse(text)));
    }

    @Override
    public Source source() {
        return document.source();
    }

    @Override
    public Value get(KeyPath path) {
        return document.find(path).map(new Meaning(source())::of).orElseGet(Value.Absent::new);
    }

    @Override
    public Optional<Span> place(KeyPath path) {
        return document.find(path).map(Node::span);
    }

    @Override
    public Change adapted(Change change) {
        return change;
    }

    @Override
    public List<Splice> splices(Change change) {
        if (change instanceof Emptying emptying) {
            return new Emptier(document, emptying).splices();
        }
        return change instanceof Assignment assignment
                ? new Assigner(document, assignment).splices()
                : new Remover(document, change.path()).splices();
    }

    @Override
    public Header reread(Source text) {
        return new YamlHeader(Parser.parse(text));
    }

    /** SnakeYAML's events of both are compared, but for those of the value. */
    @Override
    public boolean becomes(Header after, Change change) {
        Document changed = ((YamlHeader) after).document;
        if (change instanceof Emptying emptying) {
            return new Emptier(document, emptying).explains(changed);
        }
        return change instanceof Assignment assignment
                ? new Assigner(document, assignment).explains(changed)
                : new Remover(document, change.path()).explains(changed);
    }
}

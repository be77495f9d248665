package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.frontmatter.header.Splice;
import java.util.List;
import java.util.Optional;

/** Adds what a path misses, at the last node that it finds. */
record Growth(Document document, KeyPath path, String value) {

    List<Splice> from(Walk walk) {
        Node end = walk.end();
        refuseLateItems(walk);
        if (isClosed(end)) {
            throw conflict().onTheWay(end);
        }
        if (end instanceof Node.Mapping mapping) {
            return mapping.flow() ? inBraces(mapping, walk) : inBlock(mapping, walk);
        }
        if (end instanceof Node.Sequence sequence) {
            return append(sequence, walk);
        }
        return List.of(below((Node.Scalar) end, walk));
    }

    private boolean isClosed(Node end) {
        boolean other = end instanceof Node.Alias || (end instanceof Node.Scalar scalar && !scalar.isNull());
        return other
                || Wikilink.typed(end, document.source()).isPresent()
                || conflict().isPlaceholder(end);
    }

    /** A list that is made begins with its first item. */
    private void refuseLateItems(Walk walk) {
        List<String> made = walk.end() instanceof Node.Scalar
                ? walk.rest()
                : walk.rest().subList(1, walk.rest().size());
        if (made.stream().anyMatch(segment -> KeyPath.index(segment) > 0)) {
            throw conflict().beyond(walk.end(), 0);
        }
    }

    private List<Splice> inBlock(Node.Mapping mapping, Walk walk) {
        BlockInsertion insertion = BlockInsertion.into(document, mapping);
        return List.of(insertion.of(branch(walk).key(insertion.indent(), insertion.lineBreak())));
    }

    private List<Splice> inBraces(Node.Mapping mapping, Walk walk) {
        Optional<Node.Entry> last = Lists.last(mapping.entries());
        boolean json = last.filter(e -> e.key() instanceof Node.Scalar s && s.style() == Style.DOUBLE_QUOTED)
                .isPresent();
        Branch branch = json ? branch(walk).quoted() : branch(walk);
        return new FlowInsertion(document.source(), mapping.span(), last.map(this::span)).of(branch.flowKey());
    }

    /** A comma right behind a colon would be read as part of the key by some. */
    private Span span(Node.Entry entry) {
        int end = entry.value().span().end();
        boolean missing = entry.value().span().start() == end;
        return new Span(entry.key().span().start(), missing ? document.source().skipBlanks(end) : end);
    }

    private List<Splice> append(Node.Sequence sequence, Walk walk) {
        if (KeyPath.index(walk.rest().get(0)) != sequence.items().size()) {
            throw conflict().beyond(sequence, sequence.items().size());
        }
        if (sequence.flow()) {
            Optional<Span> last = Lists.last(sequence.items()).map(Node::span);
            return new FlowInsertion(document.source(), sequence.span(), last)
                    .of(branch(walk).flowItem());
        }
        BlockInsertion insertion = BlockInsertion.into(document, sequence);
        return List.of(insertion.of(branch(walk).item(insertion.indent(), insertion.lineBreak())));
    }

    /** Below a key without a value, or in place of {@code ~}. */
    private Splice below(Node.Scalar nothing, Walk walk) {
        Source source = document.source();
        if (!nothing.isVoid()) {
            return new Splice(
                    nothing.span().start(), nothing.span().end(), branch(walk).flow());
        }
        if (walk.flow() || walk.entry().isEmpty()) {
            return new Gap(source, nothing).fill(branch(walk).flow());
        }
        int key = walk.entry().get().key().span().start();
        int at = source.lineEnd(key);
        String indent = source.indent(key) + new Habits(document).step();
        return Splice.insert(at, source.lineBreak(at) + indent + branch(walk).child(indent, source.lineBreak(at)));
    }

    private Branch branch(Walk walk) {
        Habits habits = new Habits(document);
        return new Branch(
                walk.rest(), value, new Quotation(Style.PLAIN, Style.DOUBLE_QUOTED), habits.quotation(), habits.step());
    }

    private Conflict conflict() {
        return new Conflict(document.source(), path);
    }
}

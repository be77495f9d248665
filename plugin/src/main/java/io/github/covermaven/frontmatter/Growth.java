package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import java.util.List;
import java.util.Optional;

/** Adds what a path misses, at the last node that it finds. */
record Growth(Document document, Path path, String value) {

    List<Splice> from(Walk walk) {
        Node end = walk.end();
        if (Wikilink.typed(end, document.source()).isPresent()) {
            throw conflict(end);
        }
        if (end instanceof Node.Mapping mapping) {
            return mapping.flow() ? inBraces(mapping, walk) : inBlock(mapping, walk);
        }
        if (end instanceof Node.Sequence sequence) {
            return append(sequence, walk);
        }
        if (end instanceof Node.Scalar scalar && scalar.isNull()) {
            return List.of(below(scalar, walk));
        }
        throw conflict(end);
    }

    private List<Splice> inBlock(Node.Mapping mapping, Walk walk) {
        BlockInsertion insertion = new BlockInsertion(document, mapping);
        return List.of(insertion.of(branch(walk).key(insertion.indent(), insertion.lineBreak())));
    }

    private List<Splice> inBraces(Node.Mapping mapping, Walk walk) {
        Optional<Node.Entry> last = Lists.last(mapping.entries());
        boolean json = last.filter(e -> e.key() instanceof Node.Scalar s && s.style() == Style.DOUBLE_QUOTED)
                .isPresent();
        Branch branch = json ? branch(walk).quoted() : branch(walk);
        Optional<Span> lastSpan =
                last.map(e -> new Span(e.key().span().start(), e.value().span().end()));
        return new FlowInsertion(document.source(), mapping.span(), lastSpan).of(branch.flowKey());
    }

    private List<Splice> append(Node.Sequence sequence, Walk walk) {
        if (Path.index(walk.rest().get(0)) != sequence.items().size()) {
            throw document.source()
                    .refusal(
                            sequence.span().start(),
                            path + " is not there: the list has "
                                    + sequence.items().size() + " items, counted from 0",
                            "name one of them, or the one behind the last");
        }
        if (sequence.flow()) {
            Optional<Span> last = Lists.last(sequence.items()).map(Node::span);
            return new FlowInsertion(document.source(), sequence.span(), last)
                    .of(branch(walk).flowItem());
        }
        BlockInsertion insertion = new BlockInsertion(document, sequence);
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

    private NoteException conflict(Node end) {
        return document.source()
                .refusal(
                        end.span().start(),
                        path + " leads through a value that holds no keys",
                        "name another key, or remove this value");
    }
}

package io.github.covermaven.frontmatter;

import java.util.List;

/** Takes away a key and its value. */
record Removal(KeyPath path) implements Change {

    @Override
    public List<Splice> splices(Document before) {
        Walk walk = Walk.along(path, before);
        if (!walk.rest().isEmpty()) {
            return List.of();
        }
        Source source = before.source();
        int at = walk.end().span().start();
        if (!(walk.holder().orElseThrow() instanceof Node.Mapping holder)) {
            throw source.refusal(at, path + " is a list item", "only keys can be removed");
        }
        if (before.holdsShared(walk.end())) {
            throw source.refusal(at, "what " + path + " holds is used elsewhere by an alias", "write it out there");
        }
        int index = holder.entries().indexOf(walk.entry().orElseThrow());
        return List.of(
                holder.flow()
                        ? new FlowRemoval(source, holder.entries(), index).splice()
                        : new BlockRemoval(source, holder.entries(), index).splice());
    }

    @Override
    public boolean explains(Document before, Document after) {
        Node expected = Expectation.without(before.root(), path.segments());
        return Shape.of(expected).equals(Shape.of(after.root()));
    }
}

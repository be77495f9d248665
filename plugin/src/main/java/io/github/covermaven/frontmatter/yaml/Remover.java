package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;
import java.util.List;

/** Takes away a key and its value. */
record Remover(Document document, KeyPath path) {

    List<Splice> splices() {
        Walk walk = Walk.along(path, document);
        if (!walk.rest().isEmpty()) {
            return List.of();
        }
        Source source = document.source();
        int at = walk.end().span().start();
        if (!(walk.holder().orElseThrow() instanceof Node.Mapping holder)) {
            throw source.refusal(at, path + " is a list item", "only keys can be removed");
        }
        if (document.holdsShared(walk.end())) {
            throw source.refusal(at, "what " + path + " holds is used elsewhere by an alias", "write it out there");
        }
        int index = holder.entries().indexOf(walk.entry().orElseThrow());
        return List.of(
                holder.flow()
                        ? new FlowRemoval(source, holder.entries(), index).splice()
                        : new BlockRemoval(source, holder.entries(), index).splice());
    }

    boolean explains(Document after) {
        Node expected = Expectation.without(document.root(), path.segments());
        return Shape.of(expected).equals(Shape.of(after.root()));
    }
}

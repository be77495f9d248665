package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Change.Emptying;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;
import java.util.List;

/** Takes away a plain value and the blank before it; any other becomes an empty string, in the quotes it has. */
record Emptier(Document document, Emptying emptying) {

    List<Splice> splices() {
        Walk walk = Walk.along(emptying.path(), document);
        if (!isPlain(walk)) {
            return asText().splices();
        }
        Source source = document.source();
        int end = walk.end().span().end();
        int start = source.trimEnd(walk.end().span().start());
        return start == end ? List.of() : List.of(Splice.delete(start, end));
    }

    boolean explains(Document after) {
        if (!isPlain(Walk.along(emptying.path(), document))) {
            return asText().explains(after);
        }
        Node expected = Expectation.emptied(document.root(), emptying.path().segments());
        return Shape.of(expected).equals(Shape.of(after.root()));
    }

    private static boolean isPlain(Walk walk) {
        return walk.rest().isEmpty()
                && !walk.flow()
                && walk.entry().isPresent()
                && walk.end() instanceof Node.Scalar scalar
                && scalar.style() == Style.PLAIN
                && scalar.properties().none();
    }

    private Assigner asText() {
        return new Assigner(document, emptying.toEmptyText());
    }
}

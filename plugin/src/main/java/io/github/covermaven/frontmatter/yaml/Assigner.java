package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.Splice;
import java.util.List;

/** Sets the value at a path, and makes what is missing on the way there. */
record Assigner(Document document, Assignment assignment) {

    List<Splice> splices() {
        Walk walk = Walk.along(assignment.path(), document);
        return walk.rest().isEmpty()
                ? new Replacement(document, assignment.path(), assignment.value()).of(walk)
                : new Growth(document, assignment.path(), assignment.value()).from(walk);
    }

    boolean explains(Document after) {
        return after.find(assignment.path())
                .filter(this::isWritten)
                .map(written ->
                        Expectation.with(document.root(), assignment.path().segments(), written))
                .filter(expected -> Shape.of(expected).equals(Shape.of(after.root())))
                .isPresent();
    }

    private boolean isWritten(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.text().equals(assignment.value())
                && scalar.properties().none()
                && (scalar.style() != Style.PLAIN || Words.isString(assignment.value()));
    }
}

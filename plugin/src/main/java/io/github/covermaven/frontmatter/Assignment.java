package io.github.covermaven.frontmatter;

import java.util.List;

/** Sets the value at a path, and makes what is missing on the way there. */
record Assignment(KeyPath path, String value) implements Change {

    @Override
    public List<Splice> splices(Document before) {
        Walk walk = Walk.along(path, before);
        return walk.rest().isEmpty()
                ? new Replacement(before, path, value).of(walk)
                : new Growth(before, path, value).from(walk);
    }

    @Override
    public boolean explains(Document before, Document after) {
        return after.find(path)
                .filter(this::isWritten)
                .map(written -> Expectation.with(before.root(), path.segments(), written))
                .filter(expected -> Shape.of(expected).equals(Shape.of(after.root())))
                .isPresent();
    }

    private boolean isWritten(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.text().equals(value)
                && scalar.properties().none()
                && (scalar.style() != Style.PLAIN || Words.isString(value));
    }
}

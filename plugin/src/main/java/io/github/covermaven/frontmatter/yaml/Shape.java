package io.github.covermaven.frontmatter.yaml;

/** What nodes say, without where they stand: two documents of the same shape mean the same to every reader. */
final class Shape {

    private final StringBuilder shape = new StringBuilder(500);

    private Shape() {}

    /** A string that is equal for equal content only. */
    static String of(Node node) {
        Shape shape = new Shape();
        shape.add(node);
        return shape.shape.toString();
    }

    private void add(Node node) {
        if (!node.properties().none()) {
            text('&', node.properties().anchor());
            text('!', node.properties().tag());
        }
        if (node instanceof Node.Scalar scalar) {
            // Without quotes it may be a number; which quotes makes no difference.
            text(scalar.style() == Style.PLAIN ? '_' : '"', scalar.text());
        } else if (node instanceof Node.Alias alias) {
            text('*', alias.name());
        } else if (node instanceof Node.Sequence sequence) {
            shape.append('[');
            sequence.items().forEach(this::add);
            shape.append(']');
        } else if (node instanceof Node.Mapping mapping) {
            shape.append('{');
            mapping.entries().forEach(this::add);
            shape.append('}');
        }
    }

    private void add(Node.Entry entry) {
        if (entry.key() instanceof Node.Scalar key && key.properties().none()) {
            text(':', key.text());
        } else {
            add(entry.key());
        }
        add(entry.value());
    }

    /** With its length, so that no text can pass for structure. */
    private void text(char kind, String text) {
        shape.append(kind).append(text.length()).append(' ').append(text);
    }
}

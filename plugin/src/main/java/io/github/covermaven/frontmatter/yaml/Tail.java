package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import java.util.Optional;

/** Finds where the lines of a node in block style end. */
record Tail(Source source) {

    /**
     * The end of the node's last line, its comment included. Behind a block scalar that owns its blank lines it is the
     * start of the line after these.
     */
    int of(Node node) {
        Node leaf = leaf(node);
        if (leaf instanceof Node.Scalar scalar && scalar.style() == Style.BLOCK) {
            Block block = new Block(source, scalar);
            return block.ownsBlankLines() ? scalar.span().end() : block.contentEnd();
        }
        return source.lineEnd(leaf.span().end());
    }

    boolean isLineStart(int at) {
        return at == 0 || source.text().charAt(at - 1) == '\n';
    }

    private static Node leaf(Node node) {
        Optional<Node> child = Optional.empty();
        if (node instanceof Node.Mapping mapping && !mapping.flow()) {
            child = Lists.last(mapping.entries()).map(Node.Entry::value);
        }
        if (node instanceof Node.Sequence sequence && !sequence.flow()) {
            child = Lists.last(sequence.items());
        }
        return child.map(Tail::leaf).orElse(node);
    }
}

package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Span;
import java.util.List;
import java.util.Optional;

/** What the front matter consists of, and where each part stands. */
sealed interface Node {

    /** From its anchor or tag, if any, to its last character; nothing behind it, no matter what YAML marks say. */
    Span span();

    Properties properties();

    /** What may stand before a node; an empty string stands for none. */
    record Properties(String anchor, String tag) {
        static final Properties NONE = new Properties("", "");

        boolean none() {
            return anchor.isEmpty() && tag.isEmpty();
        }
    }

    /** The span of a block scalar includes the blank lines behind it; that of a missing value is empty, behind the colon or dash. */
    record Scalar(Span span, Properties properties, Style style, String text) implements Node {

        /** Whether nothing at all stands here. */
        boolean isVoid() {
            return span.start() == span.end();
        }

        boolean isNull() {
            return style == Style.PLAIN && properties.tag().isEmpty() && isNullWord();
        }

        private boolean isNullWord() {
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }
    }

    /** {@code *name}, with what has that anchor above it, if anything does. */
    record Alias(Span span, String name, Optional<Node> target) implements Node {
        @Override
        public Properties properties() {
            return Properties.NONE;
        }
    }

    record Sequence(Span span, Properties properties, boolean flow, List<Node> items) implements Node {}

    record Mapping(Span span, Properties properties, boolean flow, List<Entry> entries) implements Node {}

    record Entry(Node key, Node value) {

        boolean isNamed(String name) {
            return key instanceof Scalar scalar && scalar.text().equals(name);
        }
    }
}

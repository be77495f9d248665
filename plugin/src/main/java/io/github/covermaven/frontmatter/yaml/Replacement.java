package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Splice;
import io.github.covermaven.frontmatter.header.Value;
import java.util.List;

/** Writes a value where another stands, if both are of a kind: types are kept. */
record Replacement(Document document, KeyPath path, String value) {

    List<Splice> of(Walk walk) {
        Node old = walk.end();
        if (new Meaning(document.source()).of(old) instanceof Value.Text text
                && text.text().equals(value)
                && isText(old)) {
            return List.of();
        }
        if (old instanceof Node.Scalar scalar && isText(old)) {
            return scalar(scalar, walk);
        }
        if (old instanceof Node.Alias || isText(old) || isEmptyMapping(old)) {
            return List.of(whole(old, new Habits(document).quotation(), walk.flow()));
        }
        throw new Conflict(document.source(), path).with(old);
    }

    private List<Splice> scalar(Node.Scalar old, Walk walk) {
        if (old.isVoid()) {
            return List.of(new Gap(document.source(), old)
                    .fill(new Habits(document).quotation().write(value, walk.flow())));
        }
        Quotation quotation = new Habits(document).quotation(old);
        return old.style() == Style.BLOCK
                ? new Block(document.source(), old).replace(quotation.write(value, walk.flow()))
                : List.of(whole(old, quotation, walk.flow()));
    }

    private Splice whole(Node old, Quotation quotation, boolean flow) {
        return new Splice(old.span().start(), old.span().end(), quotation.write(value, flow));
    }

    /** A string, nothing, or a link that only YAML takes for something else. */
    private boolean isText(Node node) {
        return Wikilink.typed(node, document.source()).isPresent()
                || (node instanceof Node.Scalar scalar && isString(scalar));
    }

    private static boolean isString(Node.Scalar scalar) {
        String tag = scalar.properties().tag();
        return tag.isEmpty()
                ? scalar.style() != Style.PLAIN || scalar.isNull() || Words.isString(scalar.text())
                : tag.equals("!") || tag.equals("tag:yaml.org,2002:str");
    }

    private static boolean isEmptyMapping(Node node) {
        return node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
    }
}

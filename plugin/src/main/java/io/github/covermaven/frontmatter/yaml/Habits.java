package io.github.covermaven.frontmatter.yaml;

import java.util.EnumMap;
import java.util.Map;

/** How the author writes front matter, so that what is added looks like the rest. */
final class Habits {

    private static final int USUAL_STEP = 2;

    private final Document document;

    Habits(Document document) {
        this.document = document;
    }

    /** How a new value is written: as most strings at the root are. */
    Quotation quotation() {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        for (Node.Entry entry : document.root().entries()) {
            if (entry.value() instanceof Node.Scalar scalar && isString(scalar)) {
                counts.merge(scalar.style(), 1, Integer::sum);
            }
        }
        int plain = counts.getOrDefault(Style.PLAIN, 0);
        int singles = counts.getOrDefault(Style.SINGLE_QUOTED, 0);
        int doubles = counts.getOrDefault(Style.DOUBLE_QUOTED, 0);
        Style quotes = singles > doubles ? Style.SINGLE_QUOTED : Style.DOUBLE_QUOTED;
        return new Quotation(plain >= Math.max(singles, doubles) ? Style.PLAIN : quotes, quotes);
    }

    /** How this very value is written anew: in its own style, if it has one. */
    Quotation quotation(Node.Scalar old) {
        Quotation usual = quotation();
        return old.style() == Style.BLOCK || (old.style() == Style.PLAIN && old.isNull())
                ? usual
                : new Quotation(old.style(), usual.quotes());
    }

    /** The blanks by which a mapping stands deeper than the key it belongs to. */
    String step() {
        int step = document.root().entries().stream()
                .mapToInt(this::stepBelow)
                .filter(width -> width > 0)
                .findFirst()
                .orElse(USUAL_STEP);
        return " ".repeat(step);
    }

    private int stepBelow(Node.Entry entry) {
        return entry.value() instanceof Node.Mapping mapping
                        && !mapping.flow()
                        && !mapping.entries().isEmpty()
                ? column(mapping.entries().get(0).key()) - column(entry.key())
                : 0;
    }

    private int column(Node node) {
        int at = node.span().start();
        return at - document.source().lineStart(at);
    }

    private static boolean isString(Node.Scalar scalar) {
        return scalar.style() != Style.PLAIN || (!scalar.isNull() && Words.isString(scalar.text()));
    }
}

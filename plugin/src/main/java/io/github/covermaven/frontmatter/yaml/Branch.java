package io.github.covermaven.frontmatter.yaml;

import java.util.List;

/**
 * Keys, each below the one before it, with a value at their end, as text to be added. The segment {@code 0} stands for
 * the first item of a new list.
 *
 * @param keys how the keys are written
 * @param values how the value is written
 * @param step the blanks by which a key stands deeper than the one above it
 */
record Branch(List<String> segments, String value, Quotation keys, Quotation values, String step) {

    /** As in JSON, where everything is quoted. */
    Branch quoted() {
        Quotation quotes = new Quotation(Style.DOUBLE_QUOTED, Style.DOUBLE_QUOTED);
        return new Branch(segments, value, quotes, quotes, step);
    }

    /** A key at this indentation. */
    String key(String indent, String lineBreak) {
        String key = keys.write(segments.get(0), false) + ":";
        String deeper = indent + step;
        return isLast() ? key + " " + leaf(false) : key + lineBreak + deeper + rest().child(deeper, lineBreak);
    }

    /** A list item at this indentation. */
    String item(String indent, String lineBreak) {
        return "- " + (isLast() ? leaf(false) : rest().child(indent + "  ", lineBreak));
    }

    /** A key, or the first item of a new list. */
    String child(String indent, String lineBreak) {
        return isItem() ? item(indent, lineBreak) : key(indent, lineBreak);
    }

    String flowKey() {
        return keys.write(segments.get(0), true) + ": " + flowItem();
    }

    String flowItem() {
        return isLast() ? leaf(true) : rest().flow();
    }

    /** With the brackets or braces round it. */
    String flow() {
        return isItem() ? "[" + flowItem() + "]" : "{" + flowKey() + "}";
    }

    private String leaf(boolean flow) {
        return values.write(value, flow);
    }

    private boolean isItem() {
        return segments.get(0).equals("0");
    }

    private boolean isLast() {
        return segments.size() == 1;
    }

    private Branch rest() {
        return new Branch(segments.subList(1, segments.size()), value, keys, values, step);
    }
}

package io.github.covermaven.image.card.art;

import java.util.Random;

/** SVG elements in the making, drawn one over the other. */
final class Svg {

    private final StringBuilder text = new StringBuilder(1 << 16);
    private final String ids;
    private int named;

    Svg(Random random) {
        ids = "art" + Integer.toHexString(random.nextInt()) + "-";
    }

    /** An id that nothing else of the card has. */
    String id() {
        return ids + named++;
    }

    /** Covers the whole area with a colour. */
    Svg ground(Oklch colour) {
        return add("<rect width='100%' height='100%' fill='").add(colour.hex()).add("'/>");
    }

    /** Fills a path with a colour, or with {@code url(#id)}. */
    Svg fill(Path path, String paint) {
        return path.isEmpty() ? this : draw(path).add("fill='").add(paint).add("'/>");
    }

    Svg fill(Path path, Oklch colour) {
        return fill(path, colour.hex());
    }

    /** Fills a path with a colour that shows what is below. */
    Svg fill(Path path, Oklch colour, double opacity) {
        return path.isEmpty()
                ? this
                : draw(path).add("fill='").add(colour.hex()).add("' fill-opacity='").number(opacity).add("'/>");
    }

    /** Draws along a path, round at the ends. */
    Svg stroke(Path path, String paint, double width) {
        return path.isEmpty()
                ? this
                : draw(path)
                        .add("fill='none' stroke-linecap='round' stroke-linejoin='round' stroke='")
                        .add(paint)
                        .add("' stroke-width='")
                        .number(width)
                        .add("'/>");
    }

    Svg stroke(Path path, Oklch colour, double width) {
        return stroke(path, colour.hex(), width);
    }

    private Svg draw(Path path) {
        return add("<path d='").add(path.data()).add("' ");
    }

    /** A number with three digits after the point. */
    Svg number(double value) {
        text.append(Math.round(value * 1000) / 1000.0);
        return this;
    }

    Svg add(CharSequence raw) {
        text.append(raw);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

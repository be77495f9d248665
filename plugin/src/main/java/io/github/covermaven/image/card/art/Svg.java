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
                : draw(path)
                        .add("fill='")
                        .add(colour.hex())
                        .add("' fill-opacity='")
                        .number(opacity)
                        .add("'/>");
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

    /**
     * A piece of paper a little above another one; the light falls from the top left. Its shadow hides what is below: to
     * let it shine through takes five times as long.
     *
     * @param edge the colour of its rim
     * @param below the colour of what its shadow falls on
     * @param height above what is below, about 1
     */
    Svg paper(Path path, Oklch colour, Oklch edge, Oklch below, double height, Palette palette) {
        if (path.isEmpty()) {
            return this;
        }
        String id = id();
        add("<defs>").draw(path).add("id='" + id + "'/></defs>");
        for (int step = 2; step >= 1; step--) {
            double depth = (palette.isDark() ? 0.24 : 0.04 + 0.08 * height) * (3 - step);
            add("<use href='#" + id + "' fill='"
                    + below.mixed(palette.shadow(), depth).hex());
            add("' transform='translate(")
                    .number(2.1 * step * height)
                    .add(" ")
                    .number(3.6 * step * height)
                    .add(")'/>");
        }
        return add("<use href='#" + id + "' fill='" + colour.hex() + "' stroke='" + edge.hex() + "'/>");
    }

    private Svg draw(Path path) {
        return add("<path d='").add(path.data()).add("' ");
    }

    /** A stop of a gradient. */
    Svg stop(double offset, Oklch colour, double opacity) {
        add("<stop offset='").number(offset).add("' stop-color='").add(colour.hex());
        return add("' stop-opacity='").number(opacity).add("'/>");
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

package io.github.covermaven.image.card.art;

/** The data of an SVG path, to a tenth of a unit. Of shapes that overlap, holes are not made: all go the same way round. */
final class Path {

    private final StringBuilder data = new StringBuilder();

    Path copy() {
        Path copy = new Path();
        copy.data.append(data);
        return copy;
    }

    boolean isEmpty() {
        return data.length() == 0;
    }

    CharSequence data() {
        return data;
    }

    Path move(double x, double y) {
        return command('M').point(x, y);
    }

    Path line(double x, double y) {
        return command('L').point(x, y);
    }

    /** A curve that leaves and arrives in the direction of the first point. */
    Path quad(double controlX, double controlY, double x, double y) {
        return command('Q').point(controlX, controlY).gap().point(x, y);
    }

    Path cubic(double firstX, double firstY, double secondX, double secondY, double x, double y) {
        return command('C')
                .point(firstX, firstY)
                .gap()
                .point(secondX, secondY)
                .gap()
                .point(x, y);
    }

    /** The shorter part of a circle, clockwise. */
    Path arc(double radius, double x, double y) {
        return command('A').point(radius, radius).add(" 0 0 1 ").point(x, y);
    }

    /** The shorter part of a circle, against the clock. */
    Path arcBack(double radius, double x, double y) {
        return command('A').point(radius, radius).add(" 0 0 0 ").point(x, y);
    }

    Path close() {
        return command('Z');
    }

    Path circle(double x, double y, double radius) {
        return move(x - radius, y)
                .arc(radius, x + radius, y)
                .arc(radius, x - radius, y)
                .close();
    }

    /** The half of a disc that lies above its centre. */
    Path dome(double x, double y, double radius) {
        return move(x - radius, y)
                .arc(radius, x, y - radius)
                .arc(radius, x + radius, y)
                .close();
    }

    Path polygon(double... xy) {
        move(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            line(xy[i], xy[i + 1]);
        }
        return close();
    }

    Path rectangle(double x, double y, double width, double height) {
        return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    private Path command(char letter) {
        data.append(letter);
        return this;
    }

    private Path gap() {
        data.append(' ');
        return this;
    }

    private Path add(String raw) {
        data.append(raw);
        return this;
    }

    private Path point(double x, double y) {
        tenths(Math.round(10 * x));
        gap();
        tenths(Math.round(10 * y));
        return this;
    }

    /** By hand, since there are very many. */
    private void tenths(long value) {
        if (value < 0) {
            data.append('-');
        }
        long size = Math.abs(value);
        data.append(size / 10);
        if (size % 10 != 0) {
            data.append('.').append(size % 10);
        }
    }
}

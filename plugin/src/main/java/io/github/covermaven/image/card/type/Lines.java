package io.github.covermaven.image.card.type;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;

/** A paragraph cut into lines and given a size, in the card's units. */
public final class Lines {

    private static final double LEAST_RISE = 0.72;
    private static final double LEAST_FALL = 0.02;

    private final Paragraph paragraph;
    private final int[] starts;
    private final double size;
    private final double leading;

    /**
     * @param starts the first piece of each line
     * @param leading from baseline to baseline
     */
    Lines(Paragraph paragraph, int[] starts, double size, double leading) {
        this.paragraph = paragraph;
        this.starts = starts;
        this.size = size;
        this.leading = leading;
    }

    /** What each line says. */
    public List<String> text() {
        return IntStream.range(0, starts.length)
                .mapToObj(line -> paragraph.text(starts[line], end(line)))
                .toList();
    }

    public double size() {
        return size;
    }

    public int count() {
        return starts.length;
    }

    /** From the first ink to the last of the widest line. */
    public double width() {
        double widest = 0;
        for (int line = 0; line < starts.length; line++) {
            widest = Math.max(widest, paragraph.width(starts[line], end(line)));
        }
        return widest * size;
    }

    /** From the top of the first line's ink to the bottom of the last one's. */
    public double height() {
        return rise() + (starts.length - 1) * leading + fall();
    }

    /** Their outline, set at the left, with the top left corner of the ink at x, y. */
    public Path2D outline(double x, double y) {
        return outline(x, y, 0);
    }

    /**
     * Their outline, with the top left corner of the ink at x, y.
     *
     * @param share of the blank beside a shorter line that lies before it: 0 sets all lines at the left
     */
    public Path2D outline(double x, double y, double share) {
        return outlineAt(x, y + rise(), share);
    }

    /** The outline of lines set at the left, with the first ink at x and the first baseline at y. */
    public Path2D outlineAt(double x, double y) {
        return outlineAt(x, y, 0);
    }

    private Path2D outlineAt(double x, double y, double share) {
        double width = width();
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int line = 0; line < starts.length; line++) {
            double left = x + share * (width - size * paragraph.width(starts[line], end(line)));
            paragraph.draw(starts[line], end(line), left, y + line * leading, size, outline);
        }
        return outline;
    }

    private double rise() {
        return size * Math.max(LEAST_RISE, paragraph.rise(0, end(0)));
    }

    private double fall() {
        int last = starts.length - 1;
        return size * Math.max(LEAST_FALL, paragraph.fall(starts[last], end(last)));
    }

    private int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] : paragraph.size();
    }
}

package io.github.covermaven.image.card.type;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;

/** A paragraph cut into lines and given a size, in the card's units. */
public final class Lines {

    private static final double LEAST_RISE = 0.72;
    private static final double LEAST_FALL = 0.02;

    /** The blank between the ink of two lines, where letters are so high that the leading leaves none. */
    private static final double CLEARANCE = 0.03;

    private final Paragraph paragraph;
    private final int[] starts;
    private final double size;
    private final double leading;

    /**
     * @param starts the first piece of each line
     * @param leading from baseline to baseline; it is more where lines would touch
     */
    Lines(Paragraph paragraph, int[] starts, double size, double leading) {
        this.paragraph = paragraph;
        this.starts = starts;
        this.size = size;
        this.leading = Math.max(leading, leastLeading());
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

    /** Whether they begin at the right. */
    public boolean isRightToLeft() {
        return paragraph.isRightToLeft();
    }

    /** From the first ink to the last of the widest line. */
    public double width() {
        return IntStream.range(0, starts.length).mapToDouble(this::width).max().orElse(0);
    }

    /** From the top of the first line's ink to the bottom of the last one's. */
    public double height() {
        return rise() + (starts.length - 1) * leading + fall();
    }

    /** Their outline, all lines beginning at the same side, with the top left corner of the ink at x, y. */
    public Path2D outline(double x, double y) {
        return outline(x, y, side());
    }

    /**
     * Their outline, with the top left corner of the ink at x, y.
     *
     * @param share of the blank beside a shorter line that lies left of it
     */
    public Path2D outline(double x, double y, double share) {
        return outlineAt(x, y + rise(), share);
    }

    /** The outline of lines beginning at the same side, with the leftmost ink at x and the first baseline at y. */
    public Path2D outlineAt(double x, double y) {
        return outlineAt(x, y, side());
    }

    private double side() {
        return isRightToLeft() ? 1 : 0;
    }

    private Path2D outlineAt(double x, double y, double share) {
        double width = width();
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int line = 0; line < starts.length; line++) {
            double indent = share * (width - width(line));
            paragraph.draw(starts[line], end(line), x + indent, y + line * leading, size, outline);
        }
        return outline;
    }

    private double width(int line) {
        return size * paragraph.width(starts[line], end(line));
    }

    private double leastLeading() {
        double least = 0;
        for (int line = 1; line < starts.length; line++) {
            least = Math.max(least, fall(line - 1) + rise(line));
        }
        return least + CLEARANCE * size;
    }

    private double rise() {
        return Math.max(LEAST_RISE * size, rise(0));
    }

    private double fall() {
        return Math.max(LEAST_FALL * size, fall(starts.length - 1));
    }

    private double rise(int line) {
        return size * paragraph.rise(starts[line], end(line));
    }

    private double fall(int line) {
        return size * paragraph.fall(starts[line], end(line));
    }

    private int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] : paragraph.size();
    }
}

package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.type.Lines;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of several colours on one line.
 *
 * @param size of the letters
 */
record PhraseBlock(List<Word> words, double size) implements Block {

    /** From the middle of capitals to the baseline, and their height, in the letters' size. */
    private static final double BASELINE = 0.365;

    private static final double HEIGHT = 1.1;

    /**
     * @param before the blank before it, unless it is the first
     */
    record Word(Lines lines, Oklch colour, double before) {}

    @Override
    public double width() {
        double width = 0;
        for (int i = 0; i < words.size(); i++) {
            width += words.get(i).lines().width() + (i == 0 ? 0 : words.get(i).before());
        }
        return width;
    }

    @Override
    public double height() {
        return words.isEmpty() ? 0 : HEIGHT * size;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        double baseline = y + height() / 2 + BASELINE * size;
        List<Path2D> outlines = new ArrayList<>();
        double left = x;
        for (int i = 0; i < words.size(); i++) {
            left += i == 0 ? 0 : words.get(i).before();
            outlines.add(words.get(i).lines().outlineAt(left, baseline));
            left += words.get(i).lines().width();
        }
        Box line = new Box(x, y, width(), height());
        for (int i = 0; i < words.size(); i++) {
            sheet.print(new Print(
                    outlines.get(i),
                    Print.box(outlines.get(i)),
                    line,
                    words.get(i).colour(),
                    Contrast.TEXT));
        }
    }
}

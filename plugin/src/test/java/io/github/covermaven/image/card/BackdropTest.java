package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.template.Canvas;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** White words on pixels of several greys, with a black veil over the left half. */
class BackdropTest {

    private static final Oklch WHITE = new Oklch(1, 0, 0);
    private static final Oklch BLACK = new Oklch(0, 0, 0);
    private static final int SIZE = 630;

    private final Print title = words(40, 40, Contrast.TITLE);
    private final Print small = words(40, 400, Contrast.TEXT);
    private final Print beside = words(400, 400, Contrast.TEXT);

    @Test
    void whereWordsStandOutNothingIsDrawn() {
        assertThat(mended(0x202020, title, small, beside)).containsOnly(0x202020);
    }

    @Test
    void theVeilIsDrawnAsStronglyAsTheTitleNeeds() {
        int[] pixels = mended(0xC0C0C0, title);

        assertThat(contrast(pixels, title)).isBetween(5.5, 9.0);
        assertThat(pixels[SIZE - 1]).isEqualTo(0xC0C0C0);
    }

    @Test
    void smallWordsHaveTheVeilRaisedALittle() {
        int[] pixels = mended(0x808080, small);

        assertThat(contrast(pixels, small)).isBetween(4.5, 7.0);
        assertThat(pixels[5 * SIZE + 5]).as("far from the words").isNotEqualTo(0x808080);
    }

    @Test
    void smallWordsThatWouldNeedMostOfTheVeilGetAPlateInstead() {
        int[] pixels = mended(0xFFFFFF, small);

        assertThat(contrast(pixels, small)).isGreaterThan(4.5);
        assertThat(pixels[5 * SIZE + 5]).as("far from the words").isEqualTo(0xFFFFFF);
    }

    @Test
    void wordsThatTheVeilDoesNotReachGetAPlate() {
        int[] pixels = mended(0xC0C0C0, title, beside);

        assertThat(contrast(pixels, beside)).isGreaterThan(4.5);
    }

    @Test
    void oneLineGetsOnePlate() {
        Box line = new Box(300, 400, 300, 20);
        Print left = new Print(path(300, 400), new Box(300, 400, 60, 20), line, WHITE, Contrast.TEXT);
        Print right = new Print(path(540, 400), new Box(540, 400, 60, 20), line, WHITE, Contrast.TEXT);

        int[] pixels = mended(0xFFFFFF, left, right);

        assertThat(pixels[410 * SIZE + 450]).as("between the two").isNotEqualTo(0xFFFFFF);
    }

    private static int[] mended(int ground, Print... prints) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[SIZE * SIZE];
        Arrays.fill(pixels, ground);
        image.setRGB(0, 0, SIZE, SIZE, pixels, 0, SIZE);
        Figure veil = new Plate(new Box(0, 0, SIZE / 2.0, SIZE), 0, BLACK, 1, Optional.empty());
        Page page = new Page(List.of(), List.of(veil), List.of(), List.of(prints), BLACK);
        BufferedImage mended = new Backdrop(image, page, new Canvas(SIZE, SIZE, 1)).mended();
        int[] rgb = mended.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
        return Arrays.stream(rgb).map(pixel -> pixel & 0xFFFFFF).toArray();
    }

    private static double contrast(int[] pixels, Print print) {
        int middle = (int) (print.box().y() + 10) * SIZE + (int) (print.box().x() + 10);
        return Contrast.between(0xFFFFFF, pixels[middle]);
    }

    private static Print words(double x, double y, double contrast) {
        return Print.alone(path(x, y), WHITE, contrast);
    }

    private static Path2D path(double x, double y) {
        return new Path2D.Double(new Rectangle2D.Double(x, y, 60, 20));
    }
}

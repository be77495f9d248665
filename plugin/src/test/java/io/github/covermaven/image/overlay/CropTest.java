package io.github.covermaven.image.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.ImageSize;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropTest {

    @ParameterizedTest
    @CsvSource({"600, 315", "300, 300", "225, 300", "900, 300", "64, 300"})
    void theWindowHasTheShapeAndIsAsLargeAsItCanBe(int width, int height) {
        BufferedImage image = Scenes.plain(640, 336, Color.GRAY);

        Rectangle window = Crop.window(new ImageSize(width, height), image);

        assertThat(new Rectangle(640, 336)).matches(whole -> whole.contains(window));
        assertThat(window.width == 640 || window.height == 336).isTrue();
        assertThat(Math.abs((double) window.width / window.height - (double) width / height))
                .isLessThan(0.02 * width / height);
    }

    @ParameterizedTest
    @CsvSource({"20, 120", "300, 100", "540, 200"})
    void whatAWidePictureIsAboutIsInTheWindow(int x, int y) {
        Rectangle subject = new Rectangle(x, y, 80, 80);

        assertThat(Crop.window(new ImageSize(300, 400), Scenes.subject(640, 336, subject)))
                .matches(window -> window.contains(subject), "holds the subject");
    }

    @ParameterizedTest
    @CsvSource({"120, 20", "100, 300", "200, 540"})
    void whatATallPictureIsAboutIsInTheWindow(int x, int y) {
        Rectangle subject = new Rectangle(x, y, 80, 80);

        assertThat(Crop.window(new ImageSize(600, 315), Scenes.subject(336, 640, subject)))
                .matches(window -> window.contains(subject), "holds the subject");
    }

    @Test
    void whereThereIsNothingToSeeTheMiddleIsTaken() {
        assertThat(Crop.window(new ImageSize(100, 100), Scenes.plain(300, 100, Color.GRAY)))
                .isEqualTo(new Rectangle(100, 0, 100, 100));
    }

    @ParameterizedTest
    @CsvSource({"1200, 630", "300, 300", "2000, 1000", "1, 1", "3, 900"})
    void aPictureOfAnySizeIsBroughtToTheSize(int width, int height) {
        BufferedImage cropped = Crop.to(new ImageSize(240, 200), Scenes.plain(width, height, Color.ORANGE));

        assertThat(cropped.getWidth()).isEqualTo(240);
        assertThat(cropped.getHeight()).isEqualTo(200);
        assertThat(cropped.getRGB(120, 100) & 0xffffff).isEqualTo(Color.ORANGE.getRGB() & 0xffffff);
    }
}

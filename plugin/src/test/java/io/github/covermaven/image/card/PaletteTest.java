package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

    @Test
    void wordsStandOutFromTheBareGroundInEveryPalette() {
        assertThat(palettes()).allSatisfy(palette -> {
            int ground = palette.ground().rgb();
            assertThat(Contrast.between(palette.ink().rgb(), ground)).isGreaterThan(12);
            assertThat(Contrast.between(palette.muted().rgb(), ground)).isGreaterThan(6);
            assertThat(Contrast.between(palette.ink().rgb(), palette.pill().rgb()))
                    .isGreaterThan(7);
        });
    }

    @Test
    void theFirstTagChoosesTheFamily() {
        double deep = palette("rust", "one title").arc().deep();

        assertThat(palette("rust", "another title").arc().deep()).isCloseTo(deep, within(14.0));
    }

    @Test
    void lightAndDarkBothOccur() {
        assertThat(palettes().map(Palette::isDark).distinct()).containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, #ffffff", "0, 0, 0, #000000", "0.628, 0.2577, 29.23, #ff0000"})
    void coloursAreThoseOfTheScreen(double lightness, double chroma, double hue, String hex) {
        assertThat(rgb(new Oklch(lightness, chroma, hue).hex())).satisfies(rgb -> {
            for (int i = 0; i < 3; i++) {
                assertThat(rgb[i]).isCloseTo(rgb(hex)[i], within(1));
            }
        });
    }

    @Test
    void aColourThatTheScreenLacksBecomesTheMostVividItHas() {
        assertThat(new Oklch(0.7, 0.4, 150).hex())
                .isEqualTo(new Oklch(0.7, 0.8, 150).hex())
                .isNotEqualTo(new Oklch(0.7, 0.1, 150).hex());
    }

    private static int[] rgb(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255};
    }

    private static Stream<Palette> palettes() {
        return IntStream.range(0, 300).mapToObj(i -> palette("tag " + i, "title " + i));
    }

    private static Palette palette(String tag, String title) {
        return Palette.of(Seed.random("family", tag), Seed.random("note", title));
    }
}

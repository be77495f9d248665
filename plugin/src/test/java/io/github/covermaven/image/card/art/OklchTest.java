package io.github.covermaven.image.card.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OklchTest {

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
}

package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.art.Scheme;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    @ParameterizedTest
    @MethodSource("io.github.covermaven.image.card.Schemes#all")
    void wordsStandOutFromTheBareGround(Scheme scheme) {
        for (int note = 0; note < 20; note++) {
            Palette palette = scheme.palette(new Random(0), new Random(note));
            int ground = palette.ground().rgb();
            assertThat(Contrast.between(palette.ink().rgb(), ground)).isGreaterThan(12);
            assertThat(Contrast.between(palette.muted().rgb(), ground)).isGreaterThan(6);
            assertThat(Contrast.between(palette.ink().rgb(), palette.pill().rgb()))
                    .isGreaterThan(7);
        }
    }
}

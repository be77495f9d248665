package io.github.covermaven.image.card.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeTest {

    private static final Scheme EMBER = new Scheme(Optional.of(Family.EMBER), Optional.empty());

    @Test
    void aFamilyAShadeOrBothCanBeNamed() {
        assertThat(Scheme.parse("ember")).contains(EMBER);
        assertThat(Scheme.parse(" Ember-Dark "))
                .contains(new Scheme(Optional.of(Family.EMBER), Optional.of(Shade.DARK)));
        assertThat(Scheme.parse("light")).contains(new Scheme(Optional.empty(), Optional.of(Shade.LIGHT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "mud", "ember-", "ember-mud", "dark-ember", "ember-dark-light"})
    void whatIsNoSchemeIsRefused(String typed) {
        assertThat(Scheme.parse(typed)).isEmpty();
    }

    @Test
    void everyNameThatItListsCanBeRead() {
        assertThat(Scheme.names())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(name -> assertThat(Scheme.parse(name)).isPresent());
    }

    @Test
    void theTagAloneChoosesTheFamily() {
        double hue = hueOfWords(0);

        assertThat(notes().boxed())
                .allSatisfy(note -> assertThat(hueOfWords(note)).isCloseTo(hue, within(14.0)));
    }

    private static double hueOfWords(int note) {
        Scheme dark = new Scheme(Optional.empty(), Optional.of(Shade.DARK));
        return dark.palette(new Random(7), new Random(note)).ink().hue();
    }

    @Test
    void lightAndDarkBothOccur() {
        assertThat(notes().mapToObj(note ->
                        EMBER.palette(new Random(0), new Random(note)).isDark()))
                .contains(true, false);
    }

    @Test
    void whatIsFixedTakesNothingFromTheSeedOfTheRest() {
        Random free = new Random(5);
        Random fixed = new Random(5);

        Scheme.FREE.palette(new Random(0), free);
        Scheme.parse("rose-light").orElseThrow().palette(new Random(0), fixed);

        assertThat(fixed.nextLong()).isEqualTo(free.nextLong());
    }

    private static IntStream notes() {
        return IntStream.range(0, 50);
    }
}

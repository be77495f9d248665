package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void dropsControlsBidiControlsAndLoneSurrogates() {
        assertThat(Words.clean("a\u0000b\u202Ec\u2066d\uD83De\uFEFFf\u200Bg\uFE0F"))
                .isEqualTo("abcdefg");
    }

    @Test
    void makesEveryBlankOneSpace() {
        assertThat(Words.clean("  a\n\t b\u00A0\u3000c ")).isEqualTo("a b c");
    }

    @Test
    void joinsLettersWithTheirAccents() {
        assertThat(Words.clean("e\u0301")).isEqualTo("é");
    }
}

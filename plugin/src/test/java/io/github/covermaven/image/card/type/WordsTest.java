package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void dropsControlsBidiControlsAndLoneSurrogates() {
        assertThat(Words.clean("a\u0000b\u202Ec\u2066d\uD83De\uFEFFf\u200Bg\u00ADh\uFE01i"))
                .isEqualTo("abcdefghi");
    }

    @Test
    void makesEveryBlankOneSpace() {
        assertThat(Words.clean("  a\n\t b\u00A0\u3000c ")).isEqualTo("a b c");
    }

    @Test
    void joinsLettersWithTheirAccents() {
        assertThat(Words.clean("e\u0301")).isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"👩🏽\u200D💻", "1\uFE0F\u20E3", "می\u200Cخواهم", "क्\u200Dष", "🏴\uDB40\uDC67\uDB40\uDC62"})
    void keepsJoinersWhereTheyCount(String text) {
        assertThat(Words.clean(text)).isEqualTo(text);
    }

    @Test
    void dropsJoinersThatJoinNothing() {
        assertThat(Words.clean("a\u200Db 中\u200D \u200C\uDB40\uDC67c")).isEqualTo("ab 中 c");
    }

    @Test
    void takesPiledAccentsDown() {
        assertThat(Words.clean("x" + "\u0323".repeat(40))).isEqualTo("x\u0323\u0323");
    }

    @Test
    void endsWhatNoCardCouldHold() {
        assertThat(Words.clean("é".repeat(600))).hasSize(600);
        assertThat(Words.clean("e\u0323\u0301".repeat(601))).endsWith("…").hasSize(2 * 600 + 1);
    }

    @Test
    void makesTypedHyphensDashes() {
        assertThat(Words.clean("js -- don't - a-b")).isEqualTo("js – don’t – a-b");
    }
}

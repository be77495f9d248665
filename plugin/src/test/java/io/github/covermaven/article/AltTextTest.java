package io.github.covermaven.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AltTextTest {

    private static final int LONGEST = 250;

    private static String alt(String title, String summary) {
        return AltText.of(new Article(
                title,
                List.of("tag"),
                Optional.of("THE BRIEF"),
                Optional.of(summary).filter(text -> !text.isEmpty()),
                List.of("THE BODY")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tides               | Why the sea leaves. And comes back. | Tides. Why the sea leaves.
                    Tides               | ''                                  | Tides
                    Why tides?          | The moon pulls.                     | Why tides? The moon pulls.
                    潮汐表              | 海水为什么退去。又为什么回来。    | 潮汐表。海水为什么退去。
                    为什么有潮汐？      | 月亮在拉。                          | 为什么有潮汐？月亮在拉。
                    从 Go 到 Rust       | 一次重写。                          | 从 Go 到 Rust. 一次重写。
                    Tides: a start      | no full stop                        | Tides: a start. no full stop
                    """)
    void isTheTitleAndHowTheSummaryBegins(String title, String summary, String alt) {
        assertThat(alt(title, summary)).isEqualTo(alt);
    }

    @Test
    void saysNothingTwice() {
        assertThat(alt("The tides", "The Tides!")).isEqualTo("The tides. The Tides!");
        assertThat(alt("The tides", "The tides.")).isEqualTo("The tides");
    }

    @Test
    void neverHoldsWhatWasWrittenForThePainterNorTheBody() {
        assertThat(alt("Tides", "A harbour.")).doesNotContain("BRIEF", "BODY");
        assertThat(alt("Tides", "")).doesNotContain("BRIEF", "BODY");
    }

    @Test
    void losesTheSentenceRatherThanHalfOfIt() {
        String title = "A title of some length that says a good deal about what is to come, and then says it again in"
                + " other words, lest it be missed by anybody at all";

        assertThat(alt(title, "X" + " x".repeat(200))).isEqualTo(title + ".");
    }

    @Test
    void aSentenceThatIsMuchLongerThanTheTitleEndsWithAWord() {
        String alt = alt("Tides", "harbour ".repeat(60).strip());

        assertThat(alt).startsWith("Tides. harbour").endsWith("harbour…").hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"潮", "x", "e\u0301", "😀", "ท"})
    void isNeverCutWithinACharacter(String character) {
        for (int lead = 0; lead < 4; lead++) {
            String alt = alt("a".repeat(lead) + character.repeat(300), "");

            assertThat(alt).hasSizeLessThanOrEqualTo(LONGEST).endsWith(character + "…");
        }
    }
}

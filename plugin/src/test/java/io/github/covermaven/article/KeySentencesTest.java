package io.github.covermaven.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySentencesTest {

    private static final String TELLING = "The lighthouse keeper rows out to the reef every evening.";

    private static List<String> of(String... paragraphs) {
        return KeySentences.of(
                Stream.of(paragraphs).<Block>map(Block.Prose::new).toList(), "The lighthouse keeper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Too short.",
                "It ends in the middle of",
                "The list of what follows is this one:",
                "12 34 56 78 90 12 34 56 78 90 and 12 34 56 78.",
                "Words are \uFFFC missing in this sentence here.",
                "See this page and run install(keeper, \"--force\") in the folder.",
            })
    void whatIsNoWholeSentenceOrTellsNothingIsLeftOut(String other) {
        assertThat(of(TELLING, other)).containsExactly(TELLING);
    }

    @Test
    void sharedWordsWithTheTitleWinOverThePlaceInTheText() {
        String dull = "Some words without any meaning stand in this long line, number ";
        assertThat(of(dull + "one.", dull + "two.", dull + "three.", dull + "four.", dull + "five.", TELLING))
                .hasSize(3)
                .endsWith(TELLING);
    }

    @Test
    void chineseIsComparedByPairsOfCharacters() {
        List<Block> blocks = Stream.of(
                        "今天的天气一直都很不错，大家都出门去了。", "昨天的天气一直都不太好，大家都留在家里。", "前天的天气一直都很普通，大家都没有注意。", "守塔老人每天傍晚划船出海，点亮礁石上的灯。")
                .<Block>map(Block.Prose::new)
                .toList();
        assertThat(KeySentences.of(blocks, "灯塔与守塔老人")).contains("守塔老人每天傍晚划船出海，点亮礁石上的灯。");
    }

    @Test
    void chineseParagraphsNeedNoFullStopButListItemsDo() {
        String text = "老人每天傍晚划船出海，点亮礁石上的那盏灯";
        assertThat(KeySentences.of(List.of(new Block.Prose(text)), "老人")).containsExactly(text);
        assertThat(KeySentences.of(List.of(new Block.Item(text)), "老人")).isEmpty();
    }

    @Test
    void sameSentenceIsTakenOnce() {
        assertThat(of(TELLING, TELLING)).containsExactly(TELLING);
    }

    @Test
    void numbersOfALineAreNoPartOfTheSentence() {
        assertThat(of("2、" + TELLING)).containsExactly(TELLING);
    }
}

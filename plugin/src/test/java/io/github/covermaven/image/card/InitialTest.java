package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialTest {

    @ParameterizedTest
    @CsvSource({
        "在树莓派上跑通大语言模型, 树莓派, 树",
        "我的读书笔记, '', 读",
        "用 Docker 搭建相册, NAS, 搭",
        "The Art of Naming Things, code, A",
        "Why I Left the Cloud, infrastructure, L",
        "Why?, '', W",
        "《人类简史》读后, 历史, 史",
        "Ёлки-палки, '', Ё",
        "東京の静かな朝, 日本, 東",
        "\"Éclairs\" at home, '', É"
    })
    void oneTellingCharacterStandsForATitle(String title, String tags, String initial) {
        assertThat(Initial.of(Captions.caption(title, tags, ""))).contains(initial);
    }

    @ParameterizedTest
    @CsvSource({"🎉", "''", "مرحبا", "2026", "???"})
    void someTitlesHaveNone(String title) {
        assertThat(Initial.of(Captions.caption(title, "树", ""))).isEmpty();
    }
}

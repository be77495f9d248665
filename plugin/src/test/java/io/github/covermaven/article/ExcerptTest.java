package io.github.covermaven.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short | 10 | short",
                "One two. Three four five six. | 12 | One two.",
                "One. Two three four five six. | 16 | One. Two three",
                "一二三。四五六七。 | 6 | 一二三。",
                "一二三四五六七。 | 4 | 一二三四",
                "it's don't can't | 12 | it's don't",
                "incomprehensibilities | 6 | incomp",
                "😀😀😀😀 | 5 | 😀😀",
                "e\u0301e\u0301e\u0301 | 5 | e\u0301e\u0301",
                "any text | 0 | ''",
            })
    void cutsAtTheEndOfASentenceElseOfAWordElseOfACharacter(String text, int max, String cut) {
        assertThat(Excerpt.of(text, max)).isEqualTo(cut);
    }
}

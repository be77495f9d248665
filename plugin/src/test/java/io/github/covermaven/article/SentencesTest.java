package io.github.covermaven.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("One two. Three! Four?", List.of("One two.", "Three!", "Four?")),
                Arguments.of("一二。三四！五六？七", List.of("一二。", "三四！", "五六？", "七")),
                Arguments.of("他说：“走吧。”然后走了。", List.of("他说：“走吧。”", "然后走了。")),
                Arguments.of("Dr. Who met J. R. Smith, e.g. Bob.", List.of("Dr. Who met J. R. Smith, e.g. Bob.")),
                Arguments.of("Version 1.2 costs 3.50 today. Good.", List.of("Version 1.2 costs 3.50 today.", "Good.")),
                Arguments.of("He paused ... and went. Then", List.of("He paused ... and went.", "Then")),
                Arguments.of("He said \"go.\" She went.", List.of("He said \"go.\"", "She went.")),
                Arguments.of("Wrapped at\na column. Next", List.of("Wrapped at a column.", "Next")),
                Arguments.of("没有句号的一行\n下一行", List.of("没有句号的一行", "下一行")),
                Arguments.of("Only names\n下一行", List.of("Only names", "下一行")),
                Arguments.of("用 Node.js 写。好", List.of("用 Node.js 写。", "好")),
                Arguments.of(" \n ", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textFallsIntoSentences(String text, List<String> sentences) {
        assertThat(Sentences.split(text)).isEqualTo(sentences);
    }
}

package io.github.covermaven.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TagsTest {

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(List.of("java", "machine learning"), List.of("java", "machine learning")),
                Arguments.of(List.of("a1, b1,c1"), List.of("a1", "b1", "c1")),
                Arguments.of(List.of("读书，旅行、摄影；生活"), List.of("读书", "旅行", "摄影", "生活")),
                Arguments.of(List.of("#java #kotlin"), List.of("java", "kotlin")),
                Arguments.of(List.of("tech/java/jvm"), List.of("tech", "java", "jvm")),
                Arguments.of(List.of("CI/CD", "A/B testing"), List.of("CI/CD", "A/B testing")),
                Arguments.of(List.of("[java, 'maven']"), List.of("java", "maven")),
                Arguments.of(List.of("[[Books]]", "\"quoted\""), List.of("Books", "quoted")),
                Arguments.of(List.of("", " ", "null", "~", "#"), List.of()),
                Arguments.of(List.of("Java", "java", "JAVA", "maven"), List.of("Java", "maven")),
                Arguments.of(List.of("C#", "C++", ".NET"), List.of("C#", "C++", ".NET")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void tagsComeInManyShapes(List<String> raw, List<String> tags) {
        assertThat(Tags.of(raw)).isEqualTo(tags);
    }

    @Test
    void hashWordsInTheTextAreTagsButNumbersColoursAndAnchorsAreNot() {
        List<Block> blocks = List.of(
                new Block.Prose("A walk #travel/japan and #摄影, see #12 and #ff0033 or page#part, C# too"),
                new Block.Item("#Travel again"));
        assertThat(Tags.inline(blocks)).containsExactly("travel", "japan", "摄影");
    }

    @Test
    void hashWordsInASentenceBecomeWordsAndALineOfThemNothing() {
        assertThat(Tags.unmark("I like #photography a lot")).isEqualTo("I like photography a lot");
        assertThat(Tags.unmark("#a1 #b2 · #c3")).isEmpty();
    }
}

package io.github.covermaven.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void whatCannotBeSeenIsTakenOff() {
        assertThat(PlainText.line(
                        "a\u0000b\u001b[31m\u202Ec\u200B\uFEFF\u2066d\uD800e\uDC00\uE000\uFFFEf\uDB40\uDC41g"))
                .isEqualTo("ab[31mcdefg");
    }

    @Test
    void whatCanBeSeenStays() {
        String text = "标题 😀 é ½ “quoted” <b> & {{x}}";
        assertThat(PlainText.line(text)).isEqualTo(text);
    }

    @Test
    void blanksOfAnyKindBecomeOne() {
        assertThat(PlainText.line("\u3000a \u00A0\t b\r\n\u2028c\u0085 ")).isEqualTo("a b c");
    }

    @Test
    void lineEndsOfAnyKindBecomeOne() {
        assertThat(PlainText.of("a\r\nb\rc\u2028d\te")).isEqualTo("a\nb\nc\nd\te");
    }
}

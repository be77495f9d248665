package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTextTest {

    private final ForeignText foreign = new ForeignText(List.of("sk-secret"));

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain text,plain text",
                "提示词太长🐕,提示词太长🐕",
                "'  two\r\n lines\t ',two lines",
                "\u001b[31;1mred\u001b[0m,red",
                "\u009b31mred,red",
                "\u001b]0;title\u0007text,text",
                "\u001b]8;;https://evil.example\u001b\\text,text",
                "a\u0000b\u0008c\u007fd\u0085e,a b c d e",
                "\u202eabc\u2066d\u200be\ufeff,abcde",
                "\ud83d broken,broken"
            })
    void isMadePlain(String text, String expected) {
        assertThat(foreign.clean(text)).isEqualTo(expected);
    }

    @Test
    void isCutBetweenCharacters() {
        assertThat(foreign.clean("🐕".repeat(500))).isEqualTo("🐕".repeat(200) + "…");
    }

    @Test
    void losesTheKeyEvenWhereItWouldBeCutThrough() {
        assertThat(foreign.clean("x".repeat(195) + "sk-secret")).isEqualTo("x".repeat(195) + "***");
    }

    @Test
    void losesTheKeyAtTheEndOfWhatIsLookedAt() {
        String blanks = " ".repeat(9_995) + "sk-secret and more";

        assertThat(foreign.clean(blanks)).isEmpty();
        assertThat(foreign.clean(ForeignText.start(("　".repeat(9_995) + "sk-secret" + "x".repeat(60_000))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void losesAKeyWithInvisibleCharactersInIt() {
        assertThat(foreign.clean("sk-\u200bsecret")).isEqualTo("***");
    }
}

package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31m",
                "\n[INFO] BUILD SUCCESS",
                "\r",
                "\u0007",
                "\u0000",
                "\u009b2J",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u2066",
                "\ud800"
            })
    void nothing_moves_the_cursor_colours_the_terminal_or_fakes_a_line(String text) {
        assertThat(Printable.of("a" + text + "b"))
                .startsWith("a ")
                .doesNotContain(text.substring(0, 1))
                .doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f]");
    }

    @Test
    void what_people_write_stays() {
        String text = "笔记/Ünïcode 😀 «x» a\u0301 עברית.md";

        assertThat(Printable.of(text)).isEqualTo(text);
    }
}

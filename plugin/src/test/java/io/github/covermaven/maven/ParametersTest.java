package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.Sharing;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static Parameters given(String value) {
        return new Parameters(Map.of("x", value));
    }

    private static void assertRefused(String value, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.x=" + value)
                .satisfies(e -> assertThat(((SettingsException) e).remedy()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void what_is_blank_was_not_given(String blank) {
        assertThat(given(blank).text("x")).isEmpty();
        assertThat(given(blank).list("x", List.of("a"))).containsExactly("a");
        assertThat(given(blank).flag("x", true)).isTrue();
        assertThat(given(blank).number("x", 1, 2)).isEmpty();
        assertThat(given(blank).uri("x")).isEmpty();
    }

    @Test
    void what_was_not_given_has_its_default() {
        Parameters none = new Parameters(Map.of());

        assertThat(none.text("x", "a")).isEqualTo("a");
        assertThat(none.duration("x", Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(9));
        assertThat(none.choice("x", Sharing.class, Sharing.ALL)).isEqualTo(Sharing.ALL);
    }

    @Test
    void blanks_around_a_text_are_not_meant() {
        assertThat(given(" a b ").text("x")).contains("a b");
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b', a|b",
        "' a , b ,', a|b",
        "'a', a",
        "'**/*.{md,markdown},b', '**/*.{md,markdown}|b'",
        "'标题,title', 标题|title",
        "',', ''"
    })
    void a_list_is_separated_by_commas_outside_of_braces(String value, String items) {
        assertThat(String.join("|", given(value).list("x"))).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "TRUE, true", "false, false", "' False ', false"})
    void a_flag_is_true_or_false(String value, boolean flag) {
        assertThat(given(value).flag("x", !flag)).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "on", "tru"})
    void any_other_word_for_a_flag_is_refused(String value) {
        assertRefused(value, () -> given(value).flag("x", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", " 7 "})
    void a_number_within_its_bounds_is_taken(String value) {
        assertThat(given(value).number("x", 0, 10)).hasValue(Integer.parseInt(value.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "11", "ten", "1.5", "99999999999", "5€"})
    void any_other_number_is_refused_with_its_bounds(String value) {
        assertRefused(value, () -> given(value).number("x", 0, 10));
        assertThatThrownBy(() -> given(value).number("x", 0, 10)).hasMessageContaining("from 0 to 10");
    }

    @ParameterizedTest
    @CsvSource({
        "600, 600",
        "600 s, 600",
        "600s, 600",
        "10 min, 600",
        "10m, 600",
        "PT10M, 600",
        "pt1h, 3600",
        "1, 1",
    })
    void a_time_is_in_seconds_unless_it_says_otherwise(String value, long seconds) {
        assertThat(given(value).duration("x", Duration.ZERO)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 s", "-5", "soon", "PT0S", "-PT1M", "1.5 h", "1234567890"})
    void any_other_time_is_refused(String value) {
        assertRefused(value, () -> given(value).duration("x", Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"5, 5 USD", "0.04 USD, 0.04 USD", "0.3cny, 0.3 CNY", "0, 0 USD"})
    void an_amount_is_in_dollars_unless_it_says_otherwise(String value, String amount) {
        assertThat(given(value).money("x").orElseThrow()).hasToString(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "$5", "five", "5 dollars", "1e9", "5,00", ".5"})
    void any_other_amount_is_refused(String value) {
        assertRefused(value, () -> given(value).money("x"));
    }

    @ParameterizedTest
    @CsvSource({"auto, AUTO", "MARKED, MARKED", "All, ALL"})
    void a_choice_is_taken_in_any_case(String value, Sharing choice) {
        assertThat(given(value).choice("x", Sharing.class, Sharing.AUTO)).isEqualTo(choice);
    }

    @Test
    void any_other_choice_is_refused_with_those_there_are() {
        assertRefused("some", () -> given("some").choice("x", Sharing.class, Sharing.AUTO));
        assertThatThrownBy(() -> given("some").choice("x", Sharing.class, Sharing.AUTO))
                .hasMessageContaining("auto, marked, all");
    }

    @Test
    void a_url_is_taken_as_it_is() {
        assertThat(given("https://relay.example/v1").uri("x")).contains(URI.create("https://relay.example/v1"));
    }

    @Test
    void what_is_no_url_is_refused() {
        assertRefused("https://a b", () -> given("https://a b").uri("x"));
    }

    @ParameterizedTest
    @CsvSource({"800 kB, 800000", "5MB, 5000000", "1.5 mb, 1500000", "2 MiB, 2097152", "1KiB, 1024"})
    void the_size_of_a_file_is_taken_in_thousands_or_in_1024s(String value, long bytes) {
        assertThat(given(value).fileSize("x", 7)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-5 MB", "5 GB", "much", "5 M"})
    void any_other_size_of_a_file_is_refused(String value) {
        assertRefused(value, () -> given(value).fileSize("x", 7));
    }

    @ParameterizedTest
    @CsvSource({"1.91, 1.91", "16:9, 1.7777777777777777", "1 : 1, 1", "2:3, 0.6666666666666666"})
    void an_aspect_is_taken_as_a_number_or_a_ratio(String value, double ratio) {
        assertThat(given(value).aspect("x", 7)).contains(ratio);
    }

    @Test
    void any_aspect_may_do() {
        assertThat(given("Any").aspect("x", 7)).isEmpty();
        assertThat(given("").aspect("x", 7)).contains(7.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16x9", "0", "1:0", "0:0", "100:1", "-1", "wide"})
    void any_other_aspect_is_refused(String value) {
        assertRefused(value, () -> given(value).aspect("x", 7));
    }
}

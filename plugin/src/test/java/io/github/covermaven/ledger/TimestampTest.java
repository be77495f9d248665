package io.github.covermaven.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T17:49:55Z",
                "2026-11-22T17:49:55.5Z",
                "2026-11-22T17:49:55.089Z",
                "2026-11-22T17:49:55.089329Z",
                "2026-11-22T17:49:55.089329410Z",
                "1970-01-01T00:00:00Z",
                "2028-02-29T23:59:59.999999999Z",
                "+12026-11-22T17:49:55Z",
                "-0001-11-22T17:49:55Z"
            })
    void a_time_is_what_java_says(String text) {
        assertThat(Timestamp.read(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-11-22",
                "2026-11-22T17:49:55",
                "2026-11-22 17:49:55Z",
                "2026-13-22T17:49:55Z",
                "2027-02-29T17:49:55Z",
                "2026-11-22T25:49:55Z",
                "2026-11-22T17:49:55.Z",
                "2026-11-22T17:49:55.x89Z",
                "2026-11-22T17:49:55.0893294101Z"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> Timestamp.read(text))
                .isInstanceOfAny(DateTimeException.class, NumberFormatException.class);
    }
}

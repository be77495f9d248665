package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2024-03-06, 2024-03-05T16:00:00Z",
        "2024-3-6, 2024-03-05T16:00:00Z",
        "2024/03/06 08:31, 2024-03-06T00:31:00Z",
        "2024.03.06, 2024-03-05T16:00:00Z",
        "2024年3月6日, 2024-03-05T16:00:00Z",
        "2024-03-06T08:31:11, 2024-03-06T00:31:11Z",
        "2024-03-06T08:31:11Z, 2024-03-06T08:31:11Z",
        "2024-03-06T08:31:11.123Z, 2024-03-06T08:31:11Z",
        "2024-03-06 08:31:11 +0200, 2024-03-06T06:31:11Z",
        "2024-03-06T08:31:11+02:00, 2024-03-06T06:31:11Z",
        "2024-03-06T08:31:11-05, 2024-03-06T13:31:11Z",
        "2024-03-06 (Wed), 2024-03-05T16:00:00Z",
        "' 2024-03-06 ', 2024-03-05T16:00:00Z"
    })
    void dates_are_read_as_authors_type_them(String text, Instant moment) {
        assertThat(Dates.parse(text, SHANGHAI)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2024", "2024-13-01", "2024-02-30", "06.03.2024", "2024-03-06T25:00", "true"})
    void what_is_no_date_is_none(String text) {
        assertThat(Dates.parse(text, SHANGHAI)).isEmpty();
    }
}

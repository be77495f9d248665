package io.github.covermaven.image.openai;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads how long a service asks us to wait. */
record RetryAfter(Clock clock) {

    /** The wait asked for, more than nothing; empty when the service does not ask, or not in words we know. */
    Optional<Duration> of(Answer answer) {
        return answer.header("retry-after-ms")
                .flatMap(text -> number(text, 1))
                .or(() -> answer.header("retry-after")
                        .flatMap(text -> number(text, 1000).or(() -> date(text))))
                .filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    private static Optional<Duration> number(String text, long millis) {
        try {
            double value = Double.parseDouble(text.strip()) * millis;
            return Double.isFinite(value) ? Optional.of(Duration.ofMillis((long) Math.ceil(value))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Duration> date(String text) {
        try {
            ZonedDateTime when = ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), when.toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package io.github.covermaven.image.openai;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long a service asks us to wait. */
record RetryAfter(Clock clock) {

    private static final int TOO_MANY_REQUESTS = 429;

    /** Waiting longer is the user's decision. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** As in {@code 51.84 seconds}, {@code 20s}, {@code 1m12s}, {@code 120ms}. */
    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)try again (?:in|after) (?:(\\d{1,4})m(?!s))?(?:(\\d{1,7}(?:\\.\\d{1,9})?) ?(ms|s))?");

    /** The same, or what the error says of it in words: relays hand those on, and not the headers. */
    Optional<Duration> of(Answer answer, ApiError error) {
        return of(answer).or(() -> answer.status() == TOO_MANY_REQUESTS ? inWords(error.message()) : Optional.empty());
    }

    /** The wait asked for, more than nothing; empty when the service does not ask, or not in words we know. */
    Optional<Duration> of(Answer answer) {
        return answer.header("retry-after-ms")
                .flatMap(text -> number(text, 1))
                .or(() -> answer.header("retry-after")
                        .flatMap(text -> number(text, 1000).or(() -> date(text))))
                .filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    static boolean isTooLong(Optional<Duration> wait) {
        return wait.filter(asked -> asked.compareTo(LONGEST) > 0).isPresent();
    }

    private static Optional<Duration> inWords(String message) {
        Matcher matcher = IN_WORDS.matcher(message);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Duration minutes = Duration.ofMinutes(Long.parseLong(Objects.requireNonNullElse(matcher.group(1), "0")));
        Optional<Duration> seconds = Optional.ofNullable(matcher.group(2))
                .flatMap(text -> number(text, "ms".equalsIgnoreCase(matcher.group(3)) ? 1 : 1000));
        return Optional.of(minutes.plus(seconds.orElse(Duration.ZERO))).filter(wait -> !wait.isZero());
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

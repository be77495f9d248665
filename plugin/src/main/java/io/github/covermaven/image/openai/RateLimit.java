package io.github.covermaven.image.openai;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headers of an answer say of the service's limit.
 *
 * @param perMinute requests it takes in a minute
 * @param pause how long it takes none
 */
record RateLimit(OptionalInt perMinute, Optional<Duration> pause) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");
    /** As in {@code 1s}, {@code 6m0s}, {@code 120ms}. */
    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,3})h)?(?:(\\d{1,4})m(?!s))?(?:(\\d{1,6}(?:\\.\\d{1,9})?)s)?(?:(\\d{1,9})ms)?");

    private static final Duration MINUTE = Duration.ofMinutes(1);

    static RateLimit of(Answer answer) {
        Optional<Duration> reset = answer.header("x-ratelimit-reset-requests").flatMap(RateLimit::time);
        boolean isUsedUp =
                answer.header("x-ratelimit-remaining-requests").orElse("").equals("0");
        // What is filled up again only after minutes is a limit of hours or days.
        boolean isOfMinutes = reset.filter(time -> time.compareTo(MINUTE) > 0).isEmpty();
        return new RateLimit(
                isOfMinutes
                        ? answer.header("x-ratelimit-limit-requests")
                                .filter(text -> NUMBER.matcher(text).matches())
                                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                                .orElse(OptionalInt.empty())
                        : OptionalInt.empty(),
                reset.filter(time -> isUsedUp && isOfMinutes));
    }

    private static Optional<Duration> time(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (text.isBlank() || !matcher.matches()) {
            return Optional.empty();
        }
        double seconds = 3600 * number(matcher, 1) + 60 * number(matcher, 2) + number(matcher, 3);
        return Optional.of(Duration.ofMillis((long) Math.ceil(1000 * seconds + number(matcher, 4))));
    }

    private static double number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}

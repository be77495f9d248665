package io.github.covermaven.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A time as the ledger holds it, {@code 2026-11-22T17:49:55.089Z}. Java's own parser takes any form of it, and longer than all
 * else of a line; a ledger has tens of thousands.
 */
final class Timestamp {

    private static final int DECIMAL = 10;
    private static final int NANO_DIGITS = 9;
    private static final int FRACTION = 20;

    private Timestamp() {}

    /** @throws DateTimeException or NumberFormatException when it is none */
    static Instant read(String text) {
        int end = text.length() - 1;
        boolean isUsual = end >= FRACTION - 1
                && end <= FRACTION + NANO_DIGITS
                && text.charAt(10) == 'T'
                && text.charAt(FRACTION - 1) == (end < FRACTION ? 'Z' : '.')
                && text.charAt(end) == 'Z';
        if (!isUsual) {
            return Instant.parse(text);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        end < FRACTION ? 0 : nanos(text, end))
                .toInstant(ZoneOffset.UTC);
    }

    private static int nanos(String text, int end) {
        int nanos = number(text, FRACTION, end);
        for (int digits = end - FRACTION; digits < NANO_DIGITS; digits++) {
            nanos *= DECIMAL;
        }
        return nanos;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, DECIMAL);
    }
}

package io.github.covermaven.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When a signed URL dies, by its own words. Image services hand out such URLs of the stores they keep pictures in: Azure
 * ({@code se}), S3 and its kin ({@code X-Amz-Date} + {@code X-Amz-Expires}, likewise {@code X-Tos-}, {@code X-Goog-},
 * {@code x-oss-}), Aliyun OSS and older S3 ({@code Expires} with a signature). No other URL is judged.
 */
final class Expiry {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private Expiry() {}

    /** The moment after which the URL is dead; empty when it names none. */
    static Optional<Instant> of(String url) {
        int question = url.indexOf('?');
        if (!url.regionMatches(true, 0, "http", 0, 4) || question < 0) {
            return Optional.empty();
        }
        Map<String, String> query = query(url.substring(question + 1));
        try {
            if (query.containsKey("sig") && query.containsKey("se")) {
                return Optional.of(Instant.parse(query.getOrDefault("se", "")));
            }
            for (String prefix : new String[] {"x-amz-", "x-tos-", "x-goog-", "x-oss-"}) {
                if (query.containsKey(prefix + "date") && query.containsKey(prefix + "expires")) {
                    return Optional.of(LocalDateTime.parse(query.getOrDefault(prefix + "date", ""), BASIC)
                            .toInstant(ZoneOffset.UTC)
                            .plusSeconds(Long.parseLong(query.getOrDefault(prefix + "expires", ""))));
                }
            }
            if (query.containsKey("signature") && query.containsKey("expires")) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(query.getOrDefault("expires", ""))));
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new HashMap<>();
        String decoded = text.split("#", 2)[0].replace("%3A", ":").replace("%3a", ":");
        for (String pair : decoded.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0].toLowerCase(Locale.ROOT), parts.length == 2 ? parts[1] : "");
        }
        return query;
    }
}

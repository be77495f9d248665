package io.github.covermaven.maven;

import io.github.covermaven.image.Money;
import io.github.covermaven.problem.SettingsException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters as the user gave them, read as what they mean. What cannot be read is refused, naming the property, its
 * value and what is allowed.
 */
final class Parameters {

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,6})\\s*(s|m|min)?");

    private static final Pattern KEY_PATH = Pattern.compile("[^.\\s\\p{Cntrl}]+(\\.[^.\\s\\p{Cntrl}]+)*");

    private static final Pattern FILE_SIZE = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)\\s*([km])(i?)b");

    private static final Pattern ASPECT =
            Pattern.compile("(\\d{1,5}(?:\\.\\d{1,6})?)(?:\\s*:\\s*(\\d{1,5}(?:\\.\\d{1,6})?))?");

    private final Map<String, String> values;

    /** @param values by name without the prefix; what was not given is not in it */
    Parameters(Map<String, String> values) {
        this.values = values;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String text(String name, String fallback) {
        return text(name).orElse(fallback);
    }

    /** A comma-separated list; a comma inside braces belongs to a glob. */
    List<String> list(String name) {
        return text(name)
                .map(value -> Arrays.stream(value.split(",(?![^{]*\\})"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    List<String> list(String name, List<String> fallback) {
        List<String> list = list(name);
        return list.isEmpty() ? fallback : list;
    }

    /** Pairs such as {@code a=b,c=d}; a value may be empty, a comma inside braces belongs to it. */
    Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String pair : list(name)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                // Not shown: such values may be secret.
                throw new SettingsException("cover." + name + " has a part without =", "use pairs such as a=b,c=d");
            }
            map.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return map;
    }

    /** These, and the others where these say nothing. */
    Parameters over(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                all.put(name, value);
            }
        });
        return new Parameters(all);
    }

    boolean flag(String name, boolean fallback) {
        return text(name)
                .map(value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw refused(name, "use true or false");
                })
                .orElse(fallback);
    }

    OptionalInt number(String name, int least, int most) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        String allowed = "use a whole number from " + least + " to " + most;
        try {
            int number = Integer.parseInt(text.get());
            if (number < least || number > most) {
                throw refused(name, allowed);
            }
            return OptionalInt.of(number);
        } catch (NumberFormatException e) {
            throw refused(name, allowed);
        }
    }

    /** An amount such as {@code 0.04 USD}; without a currency it is US dollars. */
    Optional<Money> money(String name) {
        return text(name)
                .map(value -> Money.parse(value)
                        .orElseThrow(() -> refused(name, "use an amount such as 0.04 USD (without a currency: USD)")));
    }

    /** A time such as {@code 600}, {@code 600 s}, {@code 10 min} or ISO's {@code PT10M}; at least a second. */
    Duration duration(String name, Duration fallback) {
        return text(name).map(value -> parseDuration(name, value)).orElse(fallback);
    }

    /** How many bytes, as in {@code 800 kB}, {@code 1.5 MB} or {@code 2 MiB}. */
    long fileSize(String name, long fallback) {
        return text(name)
                .map(value -> {
                    Matcher matcher = FILE_SIZE.matcher(value.toLowerCase(Locale.ROOT));
                    if (!matcher.matches()) {
                        throw refused(name, "use a size such as 800 kB or 5 MB");
                    }
                    long thousand = "i".equals(matcher.group(3)) ? 1024 : 1000;
                    long unit = matcher.group(2).equals("k") ? thousand : thousand * thousand;
                    return Math.round(Double.parseDouble(matcher.group(1)) * unit);
                })
                .orElse(fallback);
    }

    /** Width over height, as in {@code 16:9} or {@code 1.91}; empty for {@code any}. */
    Optional<Double> aspect(String name, double fallback) {
        return text(name)
                .map(value ->
                        value.equalsIgnoreCase("any") ? Optional.<Double>empty() : Optional.of(ratio(name, value)))
                .orElse(Optional.of(fallback));
    }

    private double ratio(String name, String value) {
        Matcher matcher = ASPECT.matcher(value);
        if (matcher.matches()) {
            double height = matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
            double ratio = Double.parseDouble(matcher.group(1)) / height;
            if (ratio >= 0.1 && ratio <= 10) {
                return ratio;
            }
        }
        throw refused(name, "use a ratio such as 16:9 or 1.91, or any");
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
        Function<E, String> word = constant -> constant.name().toLowerCase(Locale.ROOT);
        List<E> constants = List.of(type.getEnumConstants());
        return text(name)
                .map(value -> constants.stream()
                        .filter(constant -> word.apply(constant).equals(value.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> refused(
                                name, "use " + constants.stream().map(word).collect(Collectors.joining(", ")))))
                .orElse(fallback);
    }

    /** The dotted path of a key, such as {@code cover.image} or {@code images.0}. */
    Optional<String> path(String name) {
        Optional<String> path = text(name);
        if (path.filter(value -> !KEY_PATH.matcher(value).matches()).isPresent()) {
            throw refused(name, "use a key such as cover, or a path of keys such as cover.image");
        }
        return path;
    }

    /** Dotted paths of keys, the first of which comes first. */
    List<String> paths(String name) {
        List<String> paths = list(name);
        if (!paths.stream().allMatch(path -> KEY_PATH.matcher(path).matches())) {
            throw refused(name, "use a key such as cover, a path of keys such as cover.image, or several with commas");
        }
        return paths;
    }

    Optional<URI> uri(String name) {
        return text(name).map(value -> {
            try {
                return new URI(value);
            } catch (URISyntaxException e) {
                throw refused(name, "use a URL such as https://api.openai.com/v1");
            }
        });
    }

    private Duration parseDuration(String name, String value) {
        Matcher matcher = SECONDS.matcher(value.toLowerCase(Locale.ROOT));
        try {
            Duration duration = matcher.matches()
                    ? Duration.ofSeconds(Long.parseLong(matcher.group(1))
                            * (matcher.group(2) == null || matcher.group(2).equals("s") ? 1 : 60))
                    : Duration.parse(value);
            if (duration.compareTo(Duration.ofSeconds(1)) >= 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            // Refused below, like any other text.
        }
        throw refused(name, "use a time such as 600 s or 10 min, at least 1 s");
    }

    private SettingsException refused(String name, String remedy) {
        return new SettingsException("cover." + name + "=" + text(name, "") + " is not allowed", remedy);
    }
}

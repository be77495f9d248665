package io.github.covermaven.image.card.template;

import io.github.covermaven.problem.SettingsException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The attributes of a placeholder, read as what they mean; what is missing, wrong or unknown is refused with its place. */
final class Attributes {

    private final Element element;

    /**
     * @param known all names that the placeholder has
     */
    Attributes(Element element, String... known) {
        this.element = element;
        Set<String> names = Set.of(known);
        element.attributes().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw element.refusal(
                            element.tag() + " has no attribute " + name,
                            known.length == 0 ? "take it out" : "it has " + String.join(", ", known));
                });
    }

    boolean has(String name) {
        return element.attributes().containsKey(name);
    }

    Length length(String name) {
        return Length.parse(required(name))
                .orElseThrow(() ->
                        refusal(name, "use a length such as 64, 58% or 100%-128 (units: the short side has 630)"));
    }

    double number(String name, double least, double most) {
        return number(required(name), name, least, most);
    }

    double number(String name, double least, double most, double fallback) {
        return has(name) ? number(name, least, most) : fallback;
    }

    private double number(String value, String name, double least, double most) {
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw refusal(name, "use a number from " + plain(least) + " to " + plain(most));
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
        Function<E, String> word = constant -> constant.name().toLowerCase(Locale.ROOT);
        return optional(name)
                .map(value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> word.apply(constant).equals(value))
                        .findFirst()
                        .orElseThrow(() -> refusal(
                                name,
                                "use one of "
                                        + Arrays.stream(type.getEnumConstants())
                                                .map(word)
                                                .collect(Collectors.joining(", ")))))
                .orElse(fallback);
    }

    /** Names with blanks between them. */
    <T> List<T> list(String name, Function<String, Optional<T>> named, List<String> allowed) {
        return optional(name).stream()
                .flatMap(value -> Arrays.stream(value.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .map(word -> named.apply(word)
                        .orElseThrow(() -> refusal(name, "use names of " + String.join(", ", allowed))))
                .toList();
    }

    private Optional<String> optional(String name) {
        return Optional.ofNullable(element.attributes().get(name)).map(String::strip);
    }

    private String required(String name) {
        return optional(name)
                .orElseThrow(() -> element.refusal(element.tag() + " lacks the attribute " + name, "add it"));
    }

    private SettingsException refusal(String name, String remedy) {
        return element.refusal(name + "=\"" + element.attributes().get(name) + "\" is not allowed", remedy);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}

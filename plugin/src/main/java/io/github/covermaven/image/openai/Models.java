package io.github.covermaven.image.openai;

import io.github.covermaven.problem.BrokenException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The known models: the table {@code models.tsv}. */
final class Models {

    private static final Pattern SNAPSHOT = Pattern.compile("-\\d{4}-\\d{2}-\\d{2}$");

    private Models() {}

    /** The model of that name, as far as it is known. */
    static Model named(String name) {
        List<String[]> rows = rows();
        return Stream.of(name, SNAPSHOT.matcher(name).replaceFirst(""))
                .flatMap(candidate -> rows.stream().filter(row -> matches(row[0], candidate)))
                .findFirst()
                .map(row -> model(name, row))
                .orElseGet(() -> Model.unknown(name));
    }

    private static boolean matches(String pattern, String name) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }

    private static Model model(String name, String[] row) {
        return new Model(
                name,
                cell(row[1]).map(LocalDate::parse),
                OptionalInt.of(Integer.parseInt(row[2])),
                sizes(list(row[3])),
                new Allowed.OneOf(list(row[4])),
                new Allowed.OneOf(list(row[5])),
                new Prices(tokens(row), map(row[9], Integer::valueOf), map(row[10], BigDecimal::new)));
    }

    private static Allowed sizes(List<String> values) {
        return values.contains("any")
                ? new Allowed.Grid(
                        values.stream().filter(Predicate.not("any"::equals)).toList())
                : new Allowed.OneOf(values);
    }

    private static Optional<Prices.Tokens> tokens(String[] row) {
        return cell(row[6])
                .map(text -> new Prices.Tokens(new BigDecimal(text), new BigDecimal(row[7]), new BigDecimal(row[8])));
    }

    private static List<String[]> rows() {
        try (InputStream table = Models.class.getResourceAsStream("models.tsv")) {
            if (table == null) {
                throw new IOException("it is not in the jar");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new BrokenException(
                    "cannot read the table of models: " + e.getMessage(), "install the plugin anew", e);
        }
    }

    private static Optional<String> cell(String text) {
        return Optional.of(text).filter(Predicate.not("-"::equals));
    }

    private static List<String> list(String text) {
        return cell(text).map(cell -> List.of(cell.split(","))).orElse(List.of());
    }

    private static <T> Map<String, T> map(String text, Function<String, T> value) {
        return list(text).stream()
                .map(pair -> Arrays.asList(pair.split("=")))
                .collect(Collectors.toUnmodifiableMap(pair -> pair.get(0), pair -> value.apply(pair.get(1))));
    }
}

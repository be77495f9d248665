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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The known models: the table {@code models.tsv}. */
final class Models {

    private static final Pattern SNAPSHOT = Pattern.compile("-\\d{4}-\\d{2}-\\d{2}$");

    private static final String NOTHING = "-";
    private static final String UNKNOWN = "?";

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

    private static boolean matches(String patterns, String name) {
        return list(patterns).stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                        : name.equals(pattern));
    }

    private static Model model(String name, String[] row) {
        return new Model(
                name,
                row[1],
                cell(row[2]).map(LocalDate::parse),
                cell(row[3])
                        .map(limit -> OptionalInt.of(Integer.parseInt(limit)))
                        .orElse(OptionalInt.empty()),
                allowed(row[4]),
                allowed(row[5]),
                allowed(row[6]),
                new Prices(row[7], tokens(row), map(row[11], Integer::valueOf), map(row[12], BigDecimal::new)));
    }

    private static Allowed allowed(String text) {
        if (text.equals(UNKNOWN)) {
            return new Allowed.Anything();
        }
        List<String> cells = List.of(text.split(","));
        List<String> values = cells.stream()
                .filter(value -> !value.equals(NOTHING) && !value.equals(UNKNOWN) && !SizeRule.isOne(value))
                .toList();
        Optional<String> preferred = Optional.of(cells.get(0)).filter(values::contains);
        return cells.stream()
                .filter(SizeRule::isOne)
                .map(SizeRule::parse)
                .<Allowed>map(rule -> new Allowed.Grid(values, rule))
                .findFirst()
                .orElseGet(() -> new Allowed.OneOf(preferred, values, cells.contains(UNKNOWN)));
    }

    private static Optional<Prices.Tokens> tokens(String[] row) {
        return cell(row[8])
                .map(text -> new Prices.Tokens(new BigDecimal(text), new BigDecimal(row[9]), new BigDecimal(row[10])));
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
        return Optional.of(text).filter(known -> !known.equals(NOTHING) && !known.equals(UNKNOWN));
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

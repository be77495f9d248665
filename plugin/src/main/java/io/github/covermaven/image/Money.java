package io.github.covermaven.image;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, exact.
 *
 * @param currency its ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*([A-Za-z]{3})?");

    public static Money usd(BigDecimal amount) {
        return new Money(amount, "USD");
    }

    /** Reads {@code 0.04 USD}; without a currency it is US dollars. Empty for any other text. */
    public static Optional<Money> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Money(
                        new BigDecimal(matcher.group(1)),
                        matcher.group(2) == null ? "USD" : matcher.group(2).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    /** To two digits that count, for what is only estimated: {@code 0.029 USD}. */
    public String rounded() {
        BigDecimal rounded = amount.round(new MathContext(2));
        return (rounded.scale() < 2 ? rounded.setScale(2, RoundingMode.HALF_UP) : rounded).toPlainString() + " "
                + currency;
    }

    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " " + currency;
    }
}

package io.github.covermaven.image;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An amount of money, exact.
 *
 * @param currency its ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    public static Money usd(BigDecimal amount) {
        return new Money(amount, "USD");
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

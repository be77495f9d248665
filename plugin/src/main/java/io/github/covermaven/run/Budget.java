package io.github.covermaven.run;

import io.github.covermaven.image.Money;
import io.github.covermaven.problem.SettingsException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the run may still spend. What is under way counts as spent, at what it is expected to cost; once a picture has cost
 * more than was expected, all that follow are expected to.
 */
final class Budget {

    private final Optional<Money> cap;
    private BigDecimal taken = BigDecimal.ZERO;
    private BigDecimal dearest = BigDecimal.ZERO;

    private Budget(Optional<Money> cap) {
        this.cap = cap;
    }

    /**
     * @param price what a picture is expected to cost
     * @throws SettingsException when a cap is set that could not be kept, since the price is not known
     */
    static Budget of(Optional<Money> cap, Optional<Money> price, String model) {
        if (cap.isPresent()) {
            requireComparable(cap.get(), price, model);
        }
        return new Budget(cap);
    }

    /** One for what costs nothing. */
    static Budget unlimited() {
        return new Budget(Optional.empty());
    }

    private static void requireComparable(Money cap, Optional<Money> price, String model) {
        if (price.isEmpty()) {
            throw new SettingsException(
                    "cover.maxCost=" + cap + " cannot be kept: what a picture by " + model + " costs is not known",
                    "say it, as in -Dcover.pricePerImage=0.04, or cap the number with cover.maxImages");
        }
        String currency = price.get().currency();
        if (!currency.equals(cap.currency())) {
            throw new SettingsException(
                    "cover.maxCost=" + cap + " cannot be kept: pictures are priced in " + currency,
                    "give it in " + currency + ", or the price in " + cap.currency() + " with cover.pricePerImage");
        }
    }

    /** How many pictures at this price it is enough for. */
    int pictures(Optional<Money> price) {
        BigDecimal each = price.map(Money::amount).orElse(BigDecimal.ZERO);
        if (cap.isEmpty() || each.signum() == 0) {
            return Integer.MAX_VALUE;
        }
        return cap.get()
                .amount()
                .divideToIntegralValue(each)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /** Whether a picture that is expected to cost this may be begun. */
    boolean covers(Optional<Money> estimate) {
        return cap.isEmpty()
                || taken.add(expected(estimate)).compareTo(cap.get().amount()) <= 0;
    }

    /**
     * Takes what a picture is expected to cost, before it is begun.
     *
     * @return the amount, to be handed back with {@link #settle}
     */
    BigDecimal take(Optional<Money> estimate) {
        BigDecimal expected = expected(estimate);
        taken = taken.add(expected);
        return expected;
    }

    /** Puts what it did cost in the place of what had been taken for it. */
    void settle(BigDecimal expected, BigDecimal cost) {
        dearest = dearest.max(cost);
        taken = taken.subtract(expected).add(cost);
    }

    private BigDecimal expected(Optional<Money> estimate) {
        return estimate.map(Money::amount).orElse(BigDecimal.ZERO).max(dearest);
    }
}

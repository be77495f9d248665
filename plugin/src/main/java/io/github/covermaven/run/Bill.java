package io.github.covermaven.run;

import io.github.covermaven.image.Money;

/**
 * What was paid.
 *
 * @param isCounted whether the service counted it; else it is what was expected
 */
public record Bill(Money amount, boolean isCounted) {

    Bill plus(Bill other) {
        return new Bill(amount.plus(other.amount), isCounted && other.isCounted);
    }
}

package io.github.covermaven.run;

import io.github.covermaven.image.Money;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.CoverSettings.Caps;
import java.util.Optional;

/**
 * How many pictures may be drawn, and what keeps the rest from it.
 *
 * @param why said of those that are not drawn
 */
record Allowance(int pictures, String why) {

    /** Enough to see whether one likes them, little enough not to hurt. */
    private static final int WITHOUT_CAP = 10;

    static Allowance of(Caps caps, ProviderChoice choice, Optional<SettingsException> missingKey) {
        if (caps.offline() && choice.provider().isRemote()) {
            return new Allowance(0, "Maven is offline (-o)");
        }
        if (missingKey.isPresent()) {
            return new Allowance(0, missingKey.get().problem());
        }
        if (!choice.provider().isPaid()) {
            return new Allowance(Integer.MAX_VALUE, "");
        }
        if (caps.maxImages().isPresent()) {
            return new Allowance(
                    caps.maxImages().getAsInt(),
                    "the cap cover.maxImages=" + caps.maxImages().getAsInt());
        }
        if (caps.maxCost().isPresent()) {
            return new Allowance(Integer.MAX_VALUE, "");
        }
        return caps.ci()
                ? new Allowance(0, "in CI nothing is paid for without a cap; set cover.maxImages or cover.maxCost")
                : new Allowance(WITHOUT_CAP, "without cover.maxImages a run draws at most " + WITHOUT_CAP);
    }

    /** This, or less where the money does not reach as far. */
    Allowance within(Caps caps, Budget budget, Optional<Money> price) {
        int affordable = budget.pictures(price);
        return affordable < pictures ? new Allowance(affordable, whyUnaffordable(caps)) : this;
    }

    /** Said of a picture that the cap on money keeps from being drawn. */
    static String whyUnaffordable(Caps caps) {
        return "the cap cover.maxCost=" + caps.maxCost().map(Money::toString).orElse("");
    }
}

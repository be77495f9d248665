package io.github.covermaven.run;

import io.github.covermaven.image.Money;
import java.util.Optional;

/**
 * What a run is about to do, said before it does it.
 *
 * @param draws pictures that will be drawn
 * @param reuses pictures that we have already and that will be placed
 * @param leaves pictures that are wanted and will not be drawn
 * @param whyLeft what keeps those from being drawn; empty when there are none
 * @param isPaid whether what is drawn may cost money
 * @param by who draws, such as {@code gpt-image-2, 1280x672}
 * @param estimate for all that is drawn; empty when unknown or free
 * @param estimateOfLeft for all that is left
 */
public record Quote(
        int draws,
        int reuses,
        int leaves,
        String whyLeft,
        boolean isPaid,
        String by,
        Optional<Money> estimate,
        Optional<Money> estimateOfLeft) {}

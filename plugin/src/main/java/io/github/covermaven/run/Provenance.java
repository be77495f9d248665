package io.github.covermaven.run;

import io.github.covermaven.ledger.Entry.Drawn;
import java.util.function.Supplier;

/** How what pictures were drawn with compares with what they would be drawn with now. */
final class Provenance {

    private final String settings;
    private final ProviderChoice choice;
    private final Supplier<Commissions> commissions;

    /**
     * @param settings their hash, as it is now
     * @param commissions made when a recipe is asked for, which is slow to start
     */
    Provenance(String settings, ProviderChoice choice, Supplier<Commissions> commissions) {
        this.settings = settings;
        this.choice = choice;
        this.commissions = commissions;
    }

    boolean isFromWhatHolds(Drawn picture) {
        return isByNamed(picture) && picture.origin().settings().equals(settings);
    }

    /** Whether whoever drew it is the one that the user names, if any. */
    boolean isByNamed(Drawn picture) {
        return !choice.isNamed() || isByChosen(picture);
    }

    boolean isFromSameRecipe(Drawn picture) {
        return picture.origin().recipe().equals(commissions.get().recipe());
    }

    boolean isFromOlderDefaults(Drawn picture) {
        return isByChosen(picture) && !picture.origin().recipe().isEmpty() && !isFromSameRecipe(picture);
    }

    /** A card that was drawn for lack of a key is no stand-in any more once cards are what the user wants. */
    boolean isStandIn(Drawn picture) {
        boolean isNamedCard = choice.isNamed() && !choice.provider().isPaid();
        return picture.origin().standIn() && !isNamedCard;
    }

    private boolean isByChosen(Drawn picture) {
        return picture.origin().provider().equals(choice.provider().name());
    }
}

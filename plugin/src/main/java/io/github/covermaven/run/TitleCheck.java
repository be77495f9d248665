package io.github.covermaven.run;

import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Shown;
import io.github.covermaven.vault.Note;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whether the right title is on a picture that is right in itself, and whether it could be set for nothing. */
final class TitleCheck {

    private final Finishing finishing;
    private final Stock stock;

    TitleCheck(Finishing finishing, Stock stock) {
        this.finishing = finishing;
        this.stock = stock;
    }

    /** Whether the title is set on this picture, rather than for the picture to show. */
    boolean isFor(Drawn picture) {
        return finishing.setsTitle(picture);
    }

    /**
     * What is wrong with it; empty when nothing is.
     *
     * @param title of the article; asked for when it matters
     */
    Optional<Assessment> amiss(Note note, Shown shown, Supplier<String> title) {
        String wanted = finishing.wanted(shown.picture(), title);
        boolean isSet = shown.title().equals(wanted);
        if (isSet && Finishing.isOfThisVersion(shown)) {
            return Optional.empty();
        }
        boolean isFree = stock.item(shown.picture(), isSet ? "" : wanted).isPresent();
        return Optional.of(Assessment.untitled(
                note, isSet ? State.OUTDATED : State.STALE, reason(shown, wanted, isFree), shown.picture(), isFree));
    }

    private static String reason(Shown shown, String wanted, boolean isFree) {
        String problem;
        if (shown.title().equals(wanted)) {
            problem = "its title was set by an earlier version";
        } else if (wanted.isEmpty()) {
            problem = "a title is set on its picture, which is not wanted any more";
        } else {
            problem = shown.title().isEmpty()
                    ? "its title is not set on its picture"
                    : "another title is set on its picture";
        }
        return problem
                + (isFree
                        ? "; cover:regenerate sets it right for nothing"
                        : "; the bare picture is not here any more (.cover/private), so cover:regenerate draws a new one");
    }
}

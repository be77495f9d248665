package io.github.covermaven.run;

import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.vault.Note;
import java.time.Instant;
import java.util.Optional;

/**
 * What a note needs, and why.
 *
 * @param reason a few words for the user; for what cannot be edited: where, what is wrong and what to do
 * @param skipped why it gets no cover, exactly when its state is {@link State#SKIPPED}
 * @param picture the picture of ours that it shows, or names though it is gone
 * @param wantsTitle whether that picture is right and here, and only the title on it is to be set anew
 * @param date of the article, as far as it is known
 */
public record Assessment(
        Note note,
        State state,
        String reason,
        Optional<SkipReason> skipped,
        Optional<Drawn> picture,
        boolean wantsTitle,
        Instant date) {

    static Assessment skipped(Note note, SkipReason why) {
        return skipped(note, why, why.words());
    }

    static Assessment skipped(Note note, SkipReason why, String reason) {
        return new Assessment(note, State.SKIPPED, reason, Optional.of(why), Optional.empty(), false, Instant.EPOCH);
    }

    static Assessment of(Note note, State state, String reason) {
        return new Assessment(note, state, reason, Optional.empty(), Optional.empty(), false, Instant.EPOCH);
    }

    static Assessment of(Note note, State state, String reason, Drawn picture) {
        return untitled(note, state, reason, picture, false);
    }

    /** @param wantsTitle whether nothing but another title is wanted, which costs nothing */
    static Assessment untitled(Note note, State state, String reason, Drawn picture, boolean wantsTitle) {
        return new Assessment(note, state, reason, Optional.empty(), Optional.of(picture), wantsTitle, Instant.EPOCH);
    }

    /** The same note, asking for a new picture, or for a new title on the one it has. */
    Assessment requested(String why) {
        return new Assessment(note, State.REQUESTED, why, skipped, picture, wantsTitle, date);
    }

    Assessment at(Instant moment) {
        return new Assessment(note, state, reason, skipped, picture, wantsTitle, moment);
    }
}

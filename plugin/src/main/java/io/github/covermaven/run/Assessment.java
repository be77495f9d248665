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
 * @param date of the article, as far as it is known
 */
public record Assessment(
        Note note, State state, String reason, Optional<SkipReason> skipped, Optional<Drawn> picture, Instant date) {

    static Assessment skipped(Note note, SkipReason why) {
        return skipped(note, why, why.words());
    }

    static Assessment skipped(Note note, SkipReason why, String reason) {
        return new Assessment(note, State.SKIPPED, reason, Optional.of(why), Optional.empty(), Instant.EPOCH);
    }

    static Assessment of(Note note, State state, String reason) {
        return new Assessment(note, state, reason, Optional.empty(), Optional.empty(), Instant.EPOCH);
    }

    static Assessment of(Note note, State state, String reason, Drawn picture) {
        return new Assessment(note, state, reason, Optional.empty(), Optional.of(picture), Instant.EPOCH);
    }

    /** The same note, asking for a new picture. */
    Assessment requested(String why) {
        return new Assessment(note, State.REQUESTED, why, skipped, picture, date);
    }

    Assessment at(Instant moment) {
        return new Assessment(note, state, reason, skipped, picture, moment);
    }
}

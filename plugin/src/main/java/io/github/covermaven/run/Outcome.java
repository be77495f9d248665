package io.github.covermaven.run;

import io.github.covermaven.image.Money;
import io.github.covermaven.problem.CoverException;
import java.util.Optional;

/** How it ended for a note that wanted a picture. */
public sealed interface Outcome {

    /** The note, by its path in the vault. */
    String note();

    /**
     * A picture was drawn and is the note's cover.
     *
     * @param bill empty when it is free, or nobody knows what it cost
     */
    record Drew(String note, String file, Optional<Bill> bill) implements Outcome {}

    /**
     * A picture that we had already became the note's cover again.
     *
     * @param saved what it cost when it was drawn, as far as it is known
     */
    record Reused(String note, String file, Optional<Money> saved) implements Outcome {}

    /** The note holds what it held before our cover. */
    record Restored(String note) implements Outcome {}

    /**
     * A picture that lay somewhere else lies here now, and is the note's cover.
     *
     * @param host where it lay
     */
    record Rehosted(String note, String file, String host) implements Outcome {}

    /**
     * Nothing was tried: a cap, no network, nothing to restore it from.
     *
     * @param estimate what the picture would cost that is left to another run
     */
    record Left(String note, String why, Optional<Money> estimate) implements Outcome {}

    /** It was tried and failed; the note is as it was. */
    record Failed(String note, CoverException why) implements Outcome {}
}

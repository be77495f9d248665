package io.github.covermaven.run;

import io.github.covermaven.image.Money;
import io.github.covermaven.problem.CoverException;
import java.util.Optional;

/** How it ended for a note that wanted a picture. */
public sealed interface Outcome {

    /** The note, by its path in the vault. */
    String note();

    /** A picture was drawn and is the note's cover. */
    record Drew(String note, String file, Optional<Money> cost) implements Outcome {}

    /** A picture that we had already became the note's cover again. */
    record Reused(String note, String file) implements Outcome {}

    /** Nothing was tried: a cap, no network, nothing to restore it from. */
    record Left(String note, String why) implements Outcome {}

    /** It was tried and failed; the note is as it was. */
    record Failed(String note, CoverException why) implements Outcome {}
}

package io.github.covermaven.check;

import io.github.covermaven.run.State;

/** What to do about a note in a state that a check minds. */
final class Remedies {

    private Remedies() {}

    static String of(State state) {
        return switch (state) {
            case MISSING -> "cover:generate gives it one; 'cover: false' says that it wants none";
            case REFUSED -> ""; // The state's reason says what to do.
            case BROKEN -> "cover:generate puts it back if the ledger has it, cover:regenerate draws another";
            case DEAD -> "cover:generate draws another";
            case EXPIRING -> "cover:rehost brings it home before that";
            case REQUESTED -> "cover:generate draws it";
            case STANDIN -> "cover:generate draws it with the model, once there is a key";
            case STALE, OUTDATED -> "cover:regenerate -Dcover.only=" + state.word() + " draws anew";
            case SKIPPED, FRESH, OWN -> "";
        };
    }
}

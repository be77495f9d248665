package io.github.covermaven.check;

import io.github.covermaven.problem.Position;

/**
 * Something about a note's cover that is not as it should be.
 *
 * @param rule the word by which {@code cover.failOn} names its kind
 * @param note vault-relative with {@code /}
 * @param position where to look in the note
 * @param message what is the matter
 * @param remedy what to do about it
 */
public record Finding(Level level, String rule, String note, Position position, String message, String remedy) {

    @Override
    public String toString() {
        return note + ":" + position + ": " + rule + ": " + message + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}

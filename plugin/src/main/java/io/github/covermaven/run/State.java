package io.github.covermaven.run;

import java.util.Locale;

/** The state of a note; the first that applies, in this order. */
public enum State {
    /** Gets no cover; nothing of it leaves the machine. */
    SKIPPED,
    /** Asks for a new one ({@code cover_regenerate: true}). */
    REQUESTED,
    /** Names an image service's URL that has expired. */
    DEAD,
    /** Names an image service's URL that will expire. */
    EXPIRING,
    /** Names an image of ours that is not there. */
    BROKEN,
    /** Wants a cover and has none. */
    MISSING,
    /** Wants a cover; the service's moderation refused this very prompt before. */
    REFUSED,
    /** Has a card that was drawn for lack of a key. */
    STANDIN,
    /** Has our cover, made from what holds now. */
    FRESH,
    /** Has our cover, made from something that the user has changed since. */
    STALE,
    /** Has our cover, made from what holds now but for the defaults of a newer version of ours. */
    OUTDATED,
    /** Has a cover that we did not make. */
    OWN;

    /** As it is written in {@code cover.only} and printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code generate} gives such a note a picture. */
    public boolean wantsPicture() {
        return switch (this) {
            case REQUESTED, DEAD, BROKEN, MISSING, STANDIN -> true;
            case SKIPPED, EXPIRING, REFUSED, FRESH, STALE, OUTDATED, OWN -> false;
        };
    }
}

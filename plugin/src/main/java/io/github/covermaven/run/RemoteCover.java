package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.vault.Note;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A cover that lies on somebody else's machine.
 *
 * @param value what the note holds, byte for byte
 * @param host where it leads
 * @param dies when the link itself says that it dies; {@link Instant#MAX} when it does not
 */
record RemoteCover(Note note, String value, String host, Fate fate, Instant dies) {

    static final Comparator<RemoteCover> MOST_URGENT_FIRST =
            Comparator.comparing(RemoteCover::dies).thenComparing(RemoteCover::fate);

    /** What is to be expected of a link; the more urgent first. */
    enum Fate {
        DYING,
        /** Image services put pictures there and throw them away, at a time that the link does not say. */
        SHORT_LIVED,
        UNKNOWN,
        DEAD;

        /** The state that a note with such a link is in. */
        State state() {
            return switch (this) {
                case DYING -> State.EXPIRING;
                case DEAD -> State.DEAD;
                case SHORT_LIVED, UNKNOWN -> State.OWN;
            };
        }
    }

    String url() {
        return value.strip();
    }

    /** By it the ledger knows the picture again; the URL itself is often a credential. */
    String fingerprint() {
        return Sha256.of(List.of(Rehost.PROVIDER, url()));
    }

    /** Leaves out the URL. */
    @Override
    public String toString() {
        return "RemoteCover[" + note.name() + ", " + host + "]";
    }
}

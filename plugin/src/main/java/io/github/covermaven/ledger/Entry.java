package io.github.covermaven.ledger;

import java.time.Instant;
import java.util.Optional;

/** One line of the ledger. */
public sealed interface Entry {

    /** When it happened. */
    Instant time();

    /**
     * A picture was drawn, and its bytes are on disk.
     *
     * @param image hash of the picture's bytes
     * @param length of the file in bytes
     * @param extension of its file name, without a dot
     * @param cost such as {@code 0.0412 USD}; empty when unknown or free
     */
    record Drawn(Instant time, Origin origin, String image, long length, String extension, String cost)
            implements Entry {}

    /**
     * A picture was made ready to be shown: metadata was added to its file, or a title set on it.
     *
     * @param image hash of the picture's bytes as it was drawn
     * @param shown hash of the file's bytes since
     * @param length of that file in bytes
     * @param title hash of the title that was set on it, and of what the user decided of how; empty when none was
     * @param engine what set it; empty when no title was
     */
    record Finished(Instant time, String image, String shown, long length, String title, String engine)
            implements Entry {}

    /**
     * A picture became a note's cover.
     *
     * @param note vault-relative with {@code /}
     * @param image hash of the picture's bytes as it was drawn
     * @param file the picture's file, vault-relative with {@code /}
     * @param value what the note holds since
     * @param previous what it held before; empty when nothing
     * @param whole hash of the note's bytes and its cover's key since; empty when the picture was drawn from an earlier text
     * @param settings hash of what the user had set when it was drawn
     */
    record Placed(
            Instant time,
            String note,
            String image,
            String file,
            String value,
            Optional<String> previous,
            String whole,
            String settings)
            implements Entry {}

    /**
     * A service's moderation would not draw what was asked for.
     *
     * @param note vault-relative with {@code /}
     * @param fingerprint of the request
     */
    record Refused(Instant time, String note, String fingerprint) implements Entry {}
}

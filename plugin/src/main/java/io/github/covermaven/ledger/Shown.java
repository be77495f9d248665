package io.github.covermaven.ledger;

import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Finished;

/**
 * A picture as its file shows it.
 *
 * @param picture what was drawn
 * @param hash of the file's bytes
 * @param length of the file in bytes
 * @param title hash of the title that was set on it; empty when it is bare
 * @param engine what set it; empty when it is bare
 */
public record Shown(Drawn picture, String hash, long length, String title, String engine) {

    /** The file as it was delivered. */
    public static Shown asDrawn(Drawn picture) {
        return new Shown(picture, picture.image(), picture.length(), "", "");
    }

    /** The same file, its picture as it was drawn for another note. */
    public Shown of(Drawn same) {
        return new Shown(same, hash, length, title, engine);
    }

    static Shown finished(Drawn picture, Finished finished) {
        return new Shown(picture, finished.shown(), finished.length(), finished.title(), finished.engine());
    }
}

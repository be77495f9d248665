package io.github.covermaven.prune;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.prune.PruneReport.Unused;
import io.github.covermaven.store.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is where the ledger says we put a picture, under a name that says the same.
 *
 * @param name vault-relative with {@code /}
 * @param picture what we put there
 */
record OurFile(Path file, String name, Drawn picture) {

    /** The digits of the picture's hash by which a text names it. */
    String hashInName() {
        return picture.image().substring(0, FileName.HASH_DIGITS);
    }

    /** Whether it holds what we put there, byte for byte: anything else somebody else has made. */
    boolean isUnchanged() {
        try {
            return Files.size(file) == picture.length()
                    && Sha256.of(Files.readAllBytes(file)).equals(picture.image());
        } catch (IOException e) {
            return false;
        }
    }

    Unused asUnused() {
        return new Unused(name, picture.length(), picture.origin().note());
    }
}

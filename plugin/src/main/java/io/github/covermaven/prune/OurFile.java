package io.github.covermaven.prune;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Shown;
import io.github.covermaven.prune.PruneReport.Unused;
import io.github.covermaven.store.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is where the ledger says we put a picture, under a name that says the same.
 *
 * @param name vault-relative with {@code /}
 * @param shown what we put there
 */
record OurFile(Path file, String name, Shown shown) {

    /** The digits of the file's hash by which a text names it. */
    String hashInName() {
        return shown.hash().substring(0, FileName.HASH_DIGITS);
    }

    /** Whether it holds what we put there, byte for byte: anything else somebody else has made. */
    boolean isUnchanged() {
        try {
            return Files.size(file) == shown.length()
                    && Sha256.of(Files.readAllBytes(file)).equals(shown.hash());
        } catch (IOException e) {
            return false;
        }
    }

    Unused asUnused() {
        return new Unused(name, shown.length(), shown.picture().origin().note());
    }
}

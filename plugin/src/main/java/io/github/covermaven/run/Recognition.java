package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.ledger.Shown;
import io.github.covermaven.store.FileName;
import io.github.covermaven.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whether a reference in a note shows a picture of ours: by what the picture is, not by where the note lies. */
final class Recognition {

    private final Path vault;
    private final Store store;
    private final Ledger ledger;

    Recognition(Path vault, Store store, Ledger ledger) {
        this.vault = vault;
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * A picture of ours.
     *
     * @param isThere false when the note names it and it is gone
     */
    record Ours(Shown shown, boolean isThere) {

        Drawn picture() {
            return shown.picture();
        }
    }

    /** Empty for a picture that we did not make, and for a reference that we cannot follow. */
    Optional<Ours> ours(String note, String reference) {
        Optional<Path> file = store.find(note, reference);
        Optional<Ours> ours =
                file.isPresent() ? shown(file.get()).map(shown -> new Ours(shown, true)) : missing(reference);
        return ours.map(found -> ledger.drawnFor(note, found.picture().image())
                .map(picture -> new Ours(found.shown().of(picture), found.isThere()))
                .orElse(found));
    }

    private Optional<Ours> missing(String reference) {
        return FileName.hashPrefix(lastName(reference))
                .flatMap(prefix -> ledger.shownLike(prefix).stream().findFirst())
                .flatMap(shown -> named(shown, reference));
    }

    private Optional<Ours> named(Shown shown, String reference) {
        boolean isThere = ledger.filesOf(shown.picture().image()).stream()
                .anyMatch(file -> Files.isRegularFile(vault.resolve(file)));
        if (store.follows(reference)) {
            return Optional.of(new Ours(shown, false));
        }
        // A site may serve it under a path that we do not know, as long as it is anywhere.
        return isThere || store.isServed(reference) ? Optional.of(new Ours(shown, isThere)) : Optional.empty();
    }

    /** The name is believed when the length agrees: hashing every picture would cost more than all else of a run. */
    private Optional<Shown> shown(Path file) {
        try {
            long length = Files.size(file);
            if (!ledger.hasPictureOf(length)) {
                return Optional.empty();
            }
            Optional<Shown> byName = FileName.hashPrefix(String.valueOf(file.getFileName()))
                    .flatMap(prefix -> ledger.shownLike(prefix).stream()
                            .filter(shown -> shown.length() == length)
                            .findFirst());
            return byName.isPresent() ? byName : ledger.shown(Sha256.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String lastName(String reference) {
        String path = reference.split("[?#|]", 2)[0];
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.replaceAll("^!?\\[\\[|\\]\\]$", "");
    }
}

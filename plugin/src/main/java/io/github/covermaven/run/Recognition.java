package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Ledger;
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
    record Ours(Drawn picture, boolean isThere) {}

    /** Empty for a picture that we did not make, and for a reference that we cannot follow. */
    Optional<Ours> ours(String note, String reference) {
        Optional<Path> file = store.find(note, reference);
        Optional<Ours> ours =
                file.isPresent() ? picture(file.get()).map(picture -> new Ours(picture, true)) : missing(reference);
        return ours.map(found ->
                new Ours(ledger.drawnFor(note, found.picture().image()).orElse(found.picture()), found.isThere()));
    }

    private Optional<Ours> missing(String reference) {
        return FileName.hashPrefix(lastName(reference))
                .flatMap(prefix -> ledger.drawnLike(prefix).stream().findFirst())
                .flatMap(picture -> named(picture, reference));
    }

    private Optional<Ours> named(Drawn picture, String reference) {
        boolean isThere =
                ledger.filesOf(picture.image()).stream().anyMatch(file -> Files.isRegularFile(vault.resolve(file)));
        return store.follows(reference)
                ? Optional.of(new Ours(picture, false))
                : Optional.of(new Ours(picture, true)).filter(ours -> isThere);
    }

    /** The name is believed when the length agrees: hashing every picture would cost more than all else of a run. */
    private Optional<Drawn> picture(Path file) {
        try {
            long length = Files.size(file);
            if (!ledger.hasPictureOf(length)) {
                return Optional.empty();
            }
            Optional<Drawn> byName = FileName.hashPrefix(String.valueOf(file.getFileName()))
                    .flatMap(prefix -> ledger.drawnLike(prefix).stream()
                            .filter(picture -> picture.length() == length)
                            .findFirst());
            return byName.isPresent() ? byName : ledger.drawn(Sha256.of(Files.readAllBytes(file)));
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

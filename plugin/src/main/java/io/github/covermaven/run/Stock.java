package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.ledger.Shown;
import io.github.covermaven.vault.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures that we have already and need not have drawn again. */
final class Stock {

    private final Path vault;
    private final Ledger ledger;
    private final Finishing finishing;

    Stock(Path vault, Ledger ledger, Finishing finishing) {
        this.vault = vault;
        this.ledger = ledger;
        this.finishing = finishing;
    }

    /** A picture and the bytes of a file that shows it. */
    record Item(Shown shown, byte[] bytes) {

        static Item asDrawn(Drawn picture, byte[] bytes) {
            return new Item(Shown.asDrawn(picture), bytes);
        }

        Drawn picture() {
            return shown.picture();
        }

        /** The same file, its picture as it was drawn for another note. */
        Item of(Drawn same) {
            return new Item(shown.of(same), bytes);
        }
    }

    /**
     * The picture that answers this wish: the very one that is missing from its place; else one that was drawn for this
     * note and never reached it, since a run was killed; else one from exactly this prompt, unless a new one is asked for.
     */
    Optional<Item> find(Assessment assessment, Commission commission) {
        return candidates(assessment, commission)
                .flatMap(picture -> item(picture, finishing.wanted(picture, commission::title)).stream())
                .findFirst();
    }

    private Stream<Drawn> candidates(Assessment assessment, Commission commission) {
        if (assessment.wantsTitle()) {
            return assessment.picture().stream();
        }
        return switch (assessment.state()) {
            case BROKEN -> assessment.picture().stream();
            case REQUESTED -> undelivered(assessment).filter(picture -> isNewTo(assessment.note(), picture));
            default ->
                Stream.concat(
                        undelivered(assessment),
                        ledger.bought(commission.origin().fingerprint()).stream());
        };
    }

    /** Whether there is any picture at all that could answer a wish. */
    boolean isEmpty() {
        return !ledger.hasPictureNotBy("card", Rehost.PROVIDER);
    }

    private Stream<Drawn> undelivered(Assessment assessment) {
        return ledger.undelivered(assessment.note().name()).stream()
                .filter(picture -> !assessment.picture().equals(Optional.of(picture)));
    }

    /** One from before the note's last cover may have been its cover once: a kill can keep that from the ledger. */
    private boolean isNewTo(Note note, Drawn picture) {
        return ledger.placed(note.name())
                .filter(placed -> placed.time().isAfter(picture.time()))
                .isEmpty();
    }

    /**
     * The picture, bare, or else with this on it already.
     *
     * @param title what is to be set on it, as the ledger keeps it; empty when nothing is
     */
    Optional<Item> item(Drawn picture, String title) {
        return ledger.original(picture)
                .map(bytes -> Item.asDrawn(picture, bytes))
                .or(() -> placed(picture, title));
    }

    private Optional<Item> placed(Drawn picture, String title) {
        return ledger.filesOf(picture.image()).stream()
                .map(vault::resolve)
                .filter(Files::isRegularFile)
                .flatMap(file -> read(file).stream())
                .flatMap(bytes -> ledger
                        .shown(Sha256.of(bytes))
                        .filter(shown -> shown.picture().image().equals(picture.image()))
                        .filter(shown ->
                                shown.title().isEmpty() || shown.title().equals(title))
                        .map(shown -> new Item(shown.of(picture), bytes))
                        .stream())
                .findFirst();
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Finished;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.ledger.Origin;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.store.Stored;
import io.github.covermaven.vault.Note;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** Makes a picture a note's cover: the file first, then the note as it is by now, then the ledger's line. */
final class Placement {

    private final CoverSettings settings;
    private final Workshop workshop;
    private final Clock clock;
    private final Finishing finishing;

    Placement(CoverSettings settings, Workshop workshop, Clock clock) {
        this.settings = settings;
        this.workshop = workshop;
        this.clock = clock;
        this.finishing = workshop.finishing();
    }

    /**
     * @return the picture's file, vault-relative
     * @throws NoteException when the note can no longer be edited; the picture is kept for the next run
     */
    String place(Commission commission, Stock.Item item) {
        Note note = commission.note();
        byte[] before = note.read();
        FrontMatter frontMatter = FrontMatter.read(before);
        Drawn picture = item.picture();
        Stored stored = put(commission, finishing.finish(item, commission, frontMatter), picture);
        byte[] after = workshop.edit().apply(frontMatter, stored.reference(), commission.alt());
        if (!Arrays.equals(before, after)) {
            note.replace(before, after);
        }
        workshop.ledger()
                .append(new Placed(
                        clock.instant(),
                        note.name(),
                        picture.image(),
                        stored.file(),
                        stored.reference(),
                        previous(note, frontMatter, stored.reference()),
                        isOf(picture.origin(), commission, frontMatter)
                                ? workshop.edit().wholeHash(after)
                                : "",
                        picture.origin().settings()));
        return stored.file();
    }

    /** The file, and a line by which it is known again, both before the note names it. */
    private Stored put(Commission commission, Finishing.Result finished, Drawn picture) {
        byte[] bytes = finished.picture().bytes();
        String shown = Sha256.of(bytes);
        if (workshop.ledger().shown(shown).isEmpty()) {
            workshop.ledger()
                    .append(new Finished(
                            clock.instant(),
                            picture.image(),
                            shown,
                            bytes.length,
                            finished.title(),
                            finished.engine()));
        }
        String extension = finished.picture().format().extension();
        return workshop.store().put(commission.note().name(), commission.title(), bytes, extension);
    }

    /**
     * Records that a picture from the stock answers this commission as well: when it was drawn from the same request, or
     * when nothing but another title is wanted.
     */
    Stock.Item answering(Assessment assessment, Commission commission, Stock.Item item) {
        Drawn picture = item.picture();
        Origin origin = origin(assessment, commission, picture);
        if (picture.origin().equals(origin)) {
            return item;
        }
        Drawn again = new Drawn(clock.instant(), origin, picture.image(), picture.length(), picture.extension(), "");
        workshop.ledger().append(again);
        return item.of(again);
    }

    private static Origin origin(Assessment assessment, Commission commission, Drawn picture) {
        if (picture.origin().fingerprint().equals(commission.origin().fingerprint())) {
            return commission.origin();
        }
        return assessment.wantsTitle() ? picture.origin().answering(commission.origin()) : picture.origin();
    }

    private boolean isOf(Origin origin, Commission commission, FrontMatter frontMatter) {
        return origin.settings().equals(settings.hash())
                && origin.content()
                        .equals(workshop.edit().contentHash(commission.note(), frontMatter, commission.alt()));
    }

    /** A cover that is put in its own place again (its file was lost) goes on to hide what the note held before it. */
    private Optional<String> previous(Note note, FrontMatter frontMatter, String reference) {
        Optional<String> held = CoverEdit.held(frontMatter.get(settings.keys().cover()));
        return held.equals(Optional.of(reference))
                ? workshop.ledger()
                        .placed(note.name())
                        .filter(placed -> placed.value().equals(reference))
                        .map(Placed::previous)
                        .orElse(held)
                : held;
    }
}

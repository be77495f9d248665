package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.ledger.Entry.Drawn;
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

    Placement(CoverSettings settings, Workshop workshop, Clock clock) {
        this.settings = settings;
        this.workshop = workshop;
        this.clock = clock;
    }

    /**
     * @return the picture's file, vault-relative
     * @throws NoteException when the note can no longer be edited; the picture is kept for the next run
     */
    String place(Note note, String title, Stock.Item item) {
        byte[] before = note.read();
        FrontMatter frontMatter = FrontMatter.read(before);
        Drawn picture = item.picture();
        Stored stored = workshop.store().put(note.name(), title, item.bytes(), picture.extension());
        byte[] after = workshop.edit().apply(frontMatter, stored.reference(), title);
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
                        isOf(picture.origin(), note, frontMatter, title)
                                ? workshop.edit().wholeHash(after)
                                : "",
                        picture.origin().settings()));
        return stored.file();
    }

    /** Records that a picture from the stock answers this commission as well, when it was drawn from the same request. */
    Stock.Item answering(Commission commission, Stock.Item item) {
        Drawn picture = item.picture();
        Origin origin = commission.origin();
        if (!picture.origin().fingerprint().equals(origin.fingerprint())
                || picture.origin().equals(origin)) {
            return item;
        }
        Drawn again = new Drawn(clock.instant(), origin, picture.image(), picture.length(), picture.extension(), "");
        workshop.ledger().append(again);
        return new Stock.Item(again, item.bytes());
    }

    private boolean isOf(Origin origin, Note note, FrontMatter frontMatter, String title) {
        return origin.settings().equals(settings.hash())
                && origin.content().equals(workshop.edit().contentHash(note, frontMatter, title));
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

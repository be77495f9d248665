package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.run.Surveyed.Fault;
import io.github.covermaven.vault.Note;
import io.github.covermaven.vault.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The covers of a vault as they are, for those who only look: no key, no network, nothing written. */
public final class Survey {

    private final CoverSettings settings;
    private final Clock clock;

    public Survey(CoverSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Hands over the notes that are selected, in the order of their folders.
     *
     * @param isWanted told the path of a note in the vault, before anything is read
     */
    public void each(Predicate<Path> isWanted, Consumer<Surveyed> notes, Consumer<String> warnings) {
        Vault vault = new Vault(settings.vault(), settings.includes(), settings.excludes());
        try (Ledger ledger = Ledger.look(vault.root());
                Workshop workshop = new Workshop(settings, vault, ledger, clock)) {
            LedgerWarning.of(ledger).forEach(warnings);
            workshop.walk(
                    note -> {
                        if (isWanted.test(note.relative())
                                && workshop.assessor().isSelected(note)) {
                            look(workshop, note).ifPresent(notes);
                        }
                    },
                    warnings);
        }
    }

    /** Empty when the note is not selected for what it says. */
    private Optional<Surveyed> look(Workshop workshop, Note note) {
        Surveyed surveyed;
        try {
            byte[] bytes = note.read();
            surveyed = unchanged(workshop, note, bytes).orElseGet(() -> look(workshop, note, bytes));
        } catch (NoteException e) {
            surveyed = without(Assessment.skipped(note, SkipReason.UNREADABLE, e.getMessage()), Optional.empty());
        }
        Assessment assessment = surveyed.assessment();
        boolean isSelected = workshop.assessor().isSelected(assessment.state())
                && assessment.skipped().filter(SkipReason.FILTERED::equals).isEmpty();
        return Optional.of(surveyed).filter(all -> isSelected);
    }

    private Optional<Surveyed> unchanged(Workshop workshop, Note note, byte[] bytes) {
        return workshop.assessor().unchanged(note, bytes).map(assessment -> {
            Placed placed = workshop.ledger().placed(note.name()).orElseThrow();
            return new Surveyed(
                    assessment, false, Optional.of(settings.vault().resolve(placed.file())), Optional.empty());
        });
    }

    private Surveyed look(Workshop workshop, Note note, byte[] bytes) {
        FrontMatter frontMatter;
        try {
            frontMatter = FrontMatter.read(bytes);
        } catch (NoteException e) {
            return without(Assessor.uneditable(note, e), Optional.of(new Fault(e, false)));
        }
        Value value = frontMatter.get(settings.keys().cover());
        try {
            Assessment assessment =
                    workshop.assessor().assess(note, frontMatter, State::wantsPicture, State::wantsPicture);
            Optional<Path> file = value instanceof Value.Text text && assessment.state() != State.SKIPPED
                    ? workshop.store().find(note.name(), text.text().strip())
                    : Optional.empty();
            return new Surveyed(assessment, Field.isVoid(value), file, Optional.empty());
        } catch (NoteException e) {
            return without(Assessor.uneditable(note, e), Optional.of(new Fault(e, isOfOtherType(value))));
        }
    }

    private static Surveyed without(Assessment assessment, Optional<Fault> fault) {
        return new Surveyed(assessment, true, Optional.empty(), fault);
    }

    private static boolean isOfOtherType(Value value) {
        return value instanceof Value.Sequence
                || value instanceof Value.Mapping
                || (value instanceof Value.Text text && CoverEdit.isSwitch(text));
    }
}

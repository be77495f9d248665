package io.github.covermaven.run;

import io.github.covermaven.frontmatter.Edit;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.vault.Note;
import io.github.covermaven.vault.Vault;
import java.time.Clock;
import java.util.Optional;

/**
 * The use case of {@code cover:restore}: gives notes back the cover value they had before the last one of ours, where they
 * still hold that. One step: done twice it changes nothing more.
 */
public final class Restore {

    private static final String CHANGED = "the cover has been changed since we gave it";
    private static final String GONE = "the picture it had before is not there any more";

    private final CoverSettings settings;
    private final Clock clock;
    private final Listener listener;
    private final Report report = new Report();

    public Restore(CoverSettings settings, Clock clock, Listener listener) {
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
    }

    /** Goes through the vault once; draws nothing and deletes nothing. */
    public Report run() {
        Vault vault = new Vault(settings.vault(), settings.includes(), settings.excludes());
        try (Ledger ledger = Ledger.open(vault.root());
                Workshop workshop = new Workshop(settings, vault, ledger, clock)) {
            LedgerWarning.of(ledger).forEach(listener::warning);
            workshop.walk(note -> restore(workshop, note), listener::warning);
        }
        return report;
    }

    private void restore(Workshop workshop, Note note) {
        Optional<Placed> placed = workshop.ledger().placed(note.name());
        if (placed.isEmpty() || !workshop.assessor().isSelected(note)) {
            return;
        }
        try {
            byte[] before = note.read();
            FrontMatter frontMatter = FrontMatter.read(before);
            if (isSelected(workshop, note, before, frontMatter)) {
                restore(workshop, note, before, frontMatter, placed.get());
            }
        } catch (NoteException e) {
            end(new Outcome.Failed(note.name(), e));
        }
    }

    private boolean isSelected(Workshop workshop, Note note, byte[] bytes, FrontMatter frontMatter) {
        Selection selection = settings.selection();
        return selection.selects(frontMatter)
                && (!selection.namesStates()
                        || selection.selects(workshop.assessor()
                                .assess(note, bytes, state -> false)
                                .state()));
    }

    private void restore(Workshop workshop, Note note, byte[] before, FrontMatter frontMatter, Placed placed) {
        Optional<String> previous = placed.previous();
        Optional<String> held = CoverEdit.held(frontMatter.get(settings.keys().cover()));
        if (held.equals(previous)) {
            return;
        }
        if (!held.equals(Optional.of(placed.value()))) {
            end(left(note, CHANGED));
            return;
        }
        boolean isGone = previous.flatMap(value -> workshop.recognition().ours(note.name(), value))
                .filter(ours -> !ours.isThere())
                .isPresent();
        if (isGone) {
            end(left(note, GONE));
            return;
        }
        note.replace(before, restoring(frontMatter, placed.value(), previous).apply());
        end(new Outcome.Restored(note.name()));
    }

    private Edit restoring(FrontMatter frontMatter, String ours, Optional<String> previous) {
        Edit edit = frontMatter.edit();
        for (String key : settings.keys().covers()) {
            edit = CoverEdit.held(frontMatter.get(key)).equals(Optional.of(ours))
                    ? restoring(edit, key, previous)
                    : edit;
        }
        return edit;
    }

    private static Edit restoring(Edit edit, String key, Optional<String> previous) {
        if (previous.isEmpty()) {
            return edit.remove(key);
        }
        return previous.get().isEmpty() ? edit.empty(key) : edit.set(key, previous.get());
    }

    private static Outcome left(Note note, String why) {
        return new Outcome.Left(note.name(), why, Optional.empty());
    }

    private void end(Outcome outcome) {
        report.add(outcome);
        listener.finished(outcome);
    }
}

package io.github.covermaven.run;

import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.vault.Note;
import io.github.covermaven.vault.Vault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run over a vault that gives covers: what its goals have in common. */
final class Run {

    private final CoverSettings settings;
    private final Clock clock;
    private final Listener listener;
    private final Report report = new Report();

    Run(CoverSettings settings, Clock clock, Listener listener) {
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
    }

    /** Which notes a goal gives a picture. */
    interface Goal {

        /** The run begins; no note has been looked at. */
        default void open(Ledger ledger) {}

        /** What a note wants of this run; empty when it is left as it is. Whatever its state is, it is counted. */
        Optional<Assessment> wish(Workshop workshop, Note note, byte[] bytes, Report report);

        /** The run is about to give pictures. */
        default void begin(Ledger ledger) {}

        /** The run has come to its end, whatever came of it. */
        default void end(Ledger ledger, Report report) {}
    }

    /**
     * Goes through the vault once, says what it will do, and does it. One note's trouble is its own; what would fail for
     * every note stops the run after what is under way, and is in the report.
     *
     * @throws SettingsException when the settings cannot be carried out; nothing was done
     */
    Report of(Goal goal) {
        Vault vault = new Vault(settings.vault(), settings.includes(), settings.excludes());
        try (Ledger ledger = Ledger.open(vault.root());
                Workshop workshop = new Workshop(settings, vault, ledger, clock);
                Drawings drawings = new Drawings(workshop.provider(), ledger, clock, settings.drawing())) {
            Budget budget = workshop.budget();
            LedgerWarning.of(ledger).forEach(listener::warning);
            Collection collection = new Collection(vault.root(), ledger, clock);
            if (workshop.provider().isRemote() && !settings.caps().offline()) {
                collection.collect(drawings, listener);
            }
            goal.open(ledger);
            List<Assessment> wanting = scan(goal, workshop);
            if (!wanting.isEmpty()) {
                goal.begin(ledger);
                new Work(settings, clock, listener, workshop, drawings, collection, budget, report).on(wanting);
            }
            goal.end(ledger, report);
        }
        return report;
    }

    private List<Assessment> scan(Goal goal, Workshop workshop) {
        List<Assessment> wanting = new ArrayList<>();
        workshop.walk(
                note -> {
                    if (!workshop.assessor().isSelected(note)) {
                        report.count(Assessment.skipped(note, SkipReason.FILTERED));
                        return;
                    }
                    try {
                        goal.wish(workshop, note, note.read(), report).ifPresent(wanting::add);
                    } catch (NoteException e) {
                        report.count(Assessment.skipped(note, SkipReason.UNREADABLE, e.getMessage()));
                    }
                },
                listener::warning);
        wanting.sort(settings.caps().order().comparator());
        return wanting;
    }
}

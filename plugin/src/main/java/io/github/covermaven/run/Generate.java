package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.CoverException;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.vault.Note;
import io.github.covermaven.vault.Vault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The use case of {@code cover:generate}: covers for the notes that lack one, or ask for one. */
public final class Generate {

    private static final String STOPPED = "the run was stopped, see below";

    private final CoverSettings settings;
    private final Clock clock;
    private final Listener listener;
    private final Report report = new Report();
    private final Setbacks setbacks = new Setbacks();

    public Generate(CoverSettings settings, Clock clock, Listener listener) {
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Goes through the vault once, says what it will do, and does it. One note's trouble is its own; what would fail for
     * every note stops the run after what is under way, and is in the report.
     *
     * @throws SettingsException when the settings cannot be carried out; nothing was done
     */
    public Report run() {
        Vault vault = new Vault(settings.vault(), settings.includes(), settings.excludes());
        try (Ledger ledger = Ledger.open(vault.root());
                Workshop workshop = new Workshop(settings, vault, ledger, clock);
                Drawings drawings = new Drawings(
                        workshop.provider(), ledger, clock, settings.drawing().concurrency())) {
            Collection collection = new Collection(ledger, clock);
            if (workshop.provider().isRemote() && !settings.caps().offline()) {
                collection.collect(drawings, listener);
            }
            List<Assessment> wanting = scan(workshop);
            if (!wanting.isEmpty()) {
                work(workshop, drawings, collection, wanting);
            }
        }
        return report;
    }

    private List<Assessment> scan(Workshop workshop) {
        List<Assessment> wanting = new ArrayList<>();
        workshop.walk(
                note -> {
                    if (!workshop.assessor().isSelected(note)) {
                        report.count(Assessment.skipped(note, SkipReason.FILTERED));
                        return;
                    }
                    assess(workshop, note).ifPresent(wanting::add);
                },
                listener::warning);
        wanting.sort(settings.caps().order().comparator());
        return wanting;
    }

    private Optional<Assessment> assess(Workshop workshop, Note note) {
        try {
            byte[] bytes = note.read();
            Optional<State> unchanged = workshop.assessor().unchanged(note, bytes);
            if (unchanged.isPresent()) {
                report.count(unchanged.get());
                return Optional.empty();
            }
            Assessment assessment = workshop.assessor().assess(note, bytes, State::wantsPicture);
            report.count(assessment);
            boolean isWanting = assessment.state() == State.BROKEN || workshop.draws(assessment);
            return isWanting ? Optional.of(assessment) : Optional.empty();
        } catch (NoteException e) {
            report.count(Assessment.skipped(note, SkipReason.UNREADABLE, e.getMessage()));
            return Optional.empty();
        }
    }

    private void work(Workshop workshop, Drawings drawings, Collection collection, List<Assessment> wanting) {
        Allowance allowance = Allowance.of(settings.caps(), workshop.choice(), workshop.missingKey());
        Agenda agenda = new Agenda(workshop, allowance, wanting);
        workshop.warnings().forEach(listener::warning);
        listener.starting(agenda.quote());
        if (agenda.isCapped()) {
            workshop.missingKey().ifPresent(report::stop);
        }
        Placement placement = new Placement(settings, workshop, clock);
        for (Agenda.Job job : agenda.jobs()) {
            while (drawings.isFull()) {
                finish(placement, drawings.take());
            }
            Optional<ServiceException> waiting =
                    collection.waiting(job.assessment().note().name());
            if (job.way() == Agenda.Way.DRAW && waiting.isPresent()) {
                fail(job.assessment().note(), waiting.get());
            } else {
                begin(workshop, drawings, placement, job);
            }
        }
        while (!drawings.isEmpty()) {
            finish(placement, drawings.take());
        }
        workshop.provider().remarks().forEach(listener::warning);
    }

    private void begin(Workshop workshop, Drawings drawings, Placement placement, Agenda.Job job) {
        Note note = job.assessment().note();
        if (job.way() == Agenda.Way.LEAVE) {
            end(new Outcome.Left(note.name(), job.why()));
            return;
        }
        try {
            Commission commission = workshop.commissions().of(note, FrontMatter.read(note.read()));
            // The same request may be under way for another note: one picture serves both.
            while (drawings.isDrawing(commission.order().fingerprint())) {
                finish(placement, drawings.take());
            }
            Optional<Stock.Item> item = workshop.stock().find(job.assessment(), commission);
            if (item.isPresent()) {
                Stock.Item answer = placement.answering(commission, item.get());
                end(new Outcome.Reused(note.name(), placement.place(note, commission.title(), answer)));
            } else if (report.stopped().isPresent()) {
                end(new Outcome.Left(note.name(), STOPPED));
            } else {
                drawings.start(job, commission);
            }
        } catch (CoverException e) {
            fail(note, e);
        }
    }

    private void finish(Placement placement, Drawings.Result result) {
        Note note = result.job().assessment().note();
        if (result.picture().isEmpty()) {
            result.trouble()
                    .ifPresentOrElse(trouble -> fail(note, trouble), () -> end(new Outcome.Left(note.name(), STOPPED)));
            return;
        }
        Drawings.Finished finished = result.picture().get();
        try {
            String file = placement.place(note, finished.title(), finished.item());
            setbacks.end();
            end(new Outcome.Drew(note.name(), file, finished.cost()));
        } catch (CoverException e) {
            fail(note, e);
        }
    }

    private void fail(Note note, CoverException trouble) {
        boolean wasStopped = report.stopped().isPresent();
        if (setbacks.concernAll(trouble)) {
            report.stop(trouble);
        }
        // What was under way when the run was stopped fails of the same: said once.
        boolean isSaid = wasStopped
                && report.stopped()
                        .filter(why -> why.problem().equals(trouble.problem()))
                        .isPresent();
        end(isSaid ? new Outcome.Left(note.name(), STOPPED) : new Outcome.Failed(note.name(), trouble));
    }

    private void end(Outcome outcome) {
        report.add(outcome);
        listener.finished(outcome);
    }
}

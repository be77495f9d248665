package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.Money;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Refused;
import io.github.covermaven.problem.CoverException;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.vault.Note;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives notes their pictures: places those that are there, has the rest drawn within what may be spent, tells how each ended. */
final class Work {

    private static final String STOPPED = "the run was stopped, see below";
    private static final String NOT_COUNTED = "the note or its picture has changed since the run began; run again";

    private final CoverSettings settings;
    private final Clock clock;
    private final Listener listener;
    private final Workshop workshop;
    private final Drawings drawings;
    private final Collection collection;
    private final Budget budget;
    private final Report report;
    private final Placement placement;
    private final Setbacks setbacks = new Setbacks();
    private final Map<Note, BigDecimal> taken = new HashMap<>();

    Work(
            CoverSettings settings,
            Clock clock,
            Listener listener,
            Workshop workshop,
            Drawings drawings,
            Collection collection,
            Budget budget,
            Report report) {
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
        this.workshop = workshop;
        this.drawings = drawings;
        this.collection = collection;
        this.budget = budget;
        this.report = report;
        this.placement = new Placement(settings, workshop, clock);
    }

    void on(List<Assessment> wanting) {
        Allowance allowance = Allowance.of(settings.caps(), workshop.choice(), workshop.missingKey());
        Agenda agenda = new Agenda(workshop, price -> allowance.within(settings.caps(), budget, price), wanting);
        workshop.warnings().forEach(listener::warning);
        listener.starting(agenda.quote());
        if (agenda.isCapped()) {
            workshop.missingKey().ifPresent(report::stop);
        }
        for (Agenda.Job job : agenda.jobs()) {
            while (drawings.isFull()) {
                finish(drawings.take());
            }
            begin(job, agenda.price());
        }
        while (!drawings.isEmpty()) {
            finish(drawings.take());
        }
        workshop.provider().remarks().forEach(listener::warning);
        workshop.finishing().remarks().forEach(listener::warning);
    }

    private void begin(Agenda.Job job, Optional<Money> price) {
        Note note = job.assessment().note();
        Optional<ServiceException> waiting = collection.waiting(note.name());
        if (job.way() == Agenda.Way.DRAW && waiting.isPresent()) {
            end(new Outcome.Failed(note.name(), waiting.get())); // It was not tried, and says nothing of the service.
        } else if (job.way() == Agenda.Way.LEAVE) {
            end(new Outcome.Left(note.name(), job.why(), Optional.empty()));
        } else if (job.way() == Agenda.Way.CAPPED) {
            end(new Outcome.Left(note.name(), job.why(), price));
        } else {
            give(job);
        }
    }

    private void give(Agenda.Job job) {
        Assessment assessment = job.assessment();
        Note note = assessment.note();
        try {
            Commission commission = workshop.commissions().of(note, FrontMatter.read(note.read()));
            // The same request may be under way for another note: one picture serves both.
            while (drawings.isDrawing(commission.order().fingerprint())) {
                finish(drawings.take());
            }
            Optional<Stock.Item> item = workshop.stock().find(assessment, commission);
            if (item.isPresent()) {
                Stock.Item answer = placement.answering(assessment, commission, item.get());
                String file = placement.place(commission, answer);
                end(new Outcome.Reused(
                        note.name(), file, saved(commission, item.get().picture())));
            } else if (job.way() == Agenda.Way.DRAW) {
                draw(assessment, commission);
            } else {
                end(new Outcome.Left(note.name(), NOT_COUNTED, Optional.empty()));
            }
        } catch (CoverException e) {
            fail(note, e);
        }
    }

    private void draw(Assessment assessment, Commission commission) {
        Note note = commission.note();
        Optional<Money> estimate = commission.order().estimate();
        while (!budget.covers(estimate) && !drawings.isEmpty()) {
            finish(drawings.take());
        }
        if (report.stopped().isPresent()) {
            end(new Outcome.Left(note.name(), STOPPED, estimate));
        } else if (!budget.covers(estimate)) {
            end(new Outcome.Left(note.name(), Allowance.whyUnaffordable(settings.caps()), estimate));
        } else if (assessment.state() != State.REQUESTED
                && workshop.ledger().isRefused(commission.order().fingerprint())) {
            end(new Outcome.Left(note.name(), "the service's moderation refused this prompt", Optional.empty()));
        } else {
            taken.put(note, budget.take(estimate));
            drawings.start(commission);
        }
    }

    private void finish(Drawings.Result result) {
        Commission commission = result.commission();
        Note note = commission.note();
        settle(result);
        if (result.isOfNothing()) {
            end(new Outcome.Left(note.name(), STOPPED, commission.order().estimate()));
        }
        try {
            if (result.picture().isPresent()) {
                setbacks.end();
                String file = placement.place(commission, result.picture().get());
                end(new Outcome.Drew(note.name(), file, result.bill()));
            }
        } catch (CoverException e) {
            fail(note, e);
        }
        result.trouble().ifPresent(trouble -> {
            if (isOf(trouble, ServiceException.Reach.PROMPT)) {
                workshop.ledger()
                        .append(new Refused(
                                clock.instant(), note.name(), commission.order().fingerprint()));
            }
            fail(note, trouble);
        });
    }

    /** What failed half-way may have been paid for: it goes on to count against the cap. */
    private void settle(Drawings.Result result) {
        BigDecimal expected =
                Optional.ofNullable(taken.remove(result.commission().note())).orElse(BigDecimal.ZERO);
        result.bill().ifPresent(report::pay);
        if (result.bill().isPresent()) {
            budget.settle(expected, result.bill().get().amount().amount());
        } else if (result.isOfNothing()
                || result.trouble()
                        .filter(trouble -> !isOf(trouble, ServiceException.Reach.PICTURE))
                        .isPresent()) {
            budget.settle(expected, BigDecimal.ZERO);
        }
    }

    private static boolean isOf(CoverException trouble, ServiceException.Reach reach) {
        return trouble instanceof ServiceException service && service.reach() == reach;
    }

    /** Nothing for a card, which could be drawn again for nothing. */
    private static Optional<Money> saved(Commission commission, Drawn picture) {
        boolean isBySameProvider =
                picture.origin().provider().equals(commission.order().provider());
        return Money.parse(picture.cost())
                .or(() -> isBySameProvider ? commission.order().estimate() : Optional.empty());
    }

    private void fail(Note note, CoverException trouble) {
        boolean wasStopped = report.stopped().isPresent();
        if (setbacks.endTheRun(trouble)) {
            report.stop(trouble);
            drawings.stop();
        }
        // What was under way when the run was stopped fails of the same: said once.
        boolean isSaid = wasStopped
                && report.stopped()
                        .filter(why -> why.problem().equals(trouble.problem()))
                        .isPresent();
        end(
                isSaid
                        ? new Outcome.Left(note.name(), STOPPED, Optional.empty())
                        : new Outcome.Failed(note.name(), trouble));
    }

    private void end(Outcome outcome) {
        report.add(outcome);
        listener.finished(outcome);
    }
}

package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.Order;
import io.github.covermaven.problem.NoteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the run will do for each note that wants a picture, settled before the first one is drawn. */
final class Agenda {

    /** What happens to a note. */
    enum Way {
        REUSE,
        DRAW,
        LEAVE
    }

    /** @param why said of a note that is left */
    record Job(Assessment assessment, Way way, String why) {}

    private static final String GONE =
            "its picture is gone and the ledger has none to restore; 'cover_regenerate: true' asks for a new one";

    private final Workshop workshop;
    private final Allowance allowance;
    private final List<Job> jobs = new ArrayList<>();
    private int draws;

    Agenda(Workshop workshop, Allowance allowance, List<Assessment> wanting) {
        this.workshop = workshop;
        this.allowance = allowance;
        for (Assessment assessment : wanting) {
            jobs.add(job(assessment));
        }
    }

    List<Job> jobs() {
        return jobs;
    }

    /** Whether pictures are wanted that will not be drawn. */
    boolean isCapped() {
        return jobs.stream().anyMatch(this::isCapped);
    }

    private boolean isCapped(Job job) {
        return job.way() == Way.LEAVE && job.why().equals(allowance.why());
    }

    /** The price is that of the first picture for each: prompts differ by a few tokens, pictures by none. */
    Quote quote() {
        List<Job> capped = jobs.stream().filter(this::isCapped).toList();
        Optional<Order> order = jobs.stream()
                .filter(job -> job.way() == Way.DRAW || isCapped(job))
                .findFirst()
                .flatMap(job -> commission(job.assessment()))
                .map(Commission::order);
        return new Quote(
                draws,
                (int) jobs.stream().filter(job -> job.way() == Way.REUSE).count(),
                capped.size(),
                capped.isEmpty() ? "" : allowance.why(),
                workshop.provider().isPaid(),
                order.map(Order::by).orElse(workshop.provider().name()),
                order.flatMap(Order::estimate).map(one -> one.times(draws)).filter(sum -> draws > 0),
                order.flatMap(Order::estimate)
                        .map(one -> one.times(capped.size()))
                        .filter(sum -> !capped.isEmpty()));
    }

    private Job job(Assessment assessment) {
        if (isInStock(assessment)) {
            return new Job(assessment, Way.REUSE, "");
        }
        if (!workshop.draws(assessment)) {
            return new Job(assessment, Way.LEAVE, GONE);
        }
        if (draws == allowance.pictures()) {
            return new Job(assessment, Way.LEAVE, allowance.why());
        }
        draws++;
        return new Job(assessment, Way.DRAW, "");
    }

    /** Articles are read for this only when there is something to find. */
    private boolean isInStock(Assessment assessment) {
        return (assessment.state() == State.BROKEN || !workshop.stock().isEmpty())
                && commission(assessment)
                        .filter(commission ->
                                workshop.stock().find(assessment, commission).isPresent())
                        .isPresent();
    }

    /** Empty when the note has changed a moment ago so that it cannot be read; working on it will tell why. */
    private Optional<Commission> commission(Assessment assessment) {
        try {
            FrontMatter frontMatter = FrontMatter.read(assessment.note().read());
            return Optional.of(workshop.commissions().of(assessment.note(), frontMatter));
        } catch (NoteException e) {
            return Optional.empty();
        }
    }
}

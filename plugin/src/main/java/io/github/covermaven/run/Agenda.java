package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.Money;
import io.github.covermaven.image.Order;
import io.github.covermaven.problem.NoteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the run will do for each note that wants a picture, settled before the first one is drawn. */
final class Agenda {

    /** What happens to a note. */
    enum Way {
        REUSE,
        DRAW,
        /** It is for another run to draw. */
        CAPPED,
        LEAVE
    }

    /** @param why said of a note that is not given a picture */
    record Job(Assessment assessment, Way way, String why) {}

    private static final String GONE =
            "its picture is gone and the ledger has none to restore; cover:regenerate draws a new one";

    private final Workshop workshop;
    private final Optional<Order> sample;
    private final Allowance allowance;
    private final List<Job> jobs;

    /** @param allowances how much may be drawn at what is expected to be the price of a picture */
    Agenda(Workshop workshop, Function<Optional<Money>, Allowance> allowances, List<Assessment> wanting) {
        this.workshop = workshop;
        List<Job> wishes = wanting.stream().map(this::wish).toList();
        this.sample = wishes.stream()
                .filter(job -> job.way() == Way.DRAW)
                .findFirst()
                .flatMap(job -> commission(job.assessment()))
                .map(Commission::order);
        this.allowance = allowances.apply(price());
        this.jobs = capped(wishes);
    }

    List<Job> jobs() {
        return jobs;
    }

    /** Whether pictures are wanted that will not be drawn. */
    boolean isCapped() {
        return count(Way.CAPPED) > 0;
    }

    /** What a picture is expected to cost: that of the first one, as prompts differ by a few tokens, pictures by none. */
    Optional<Money> price() {
        return sample.flatMap(Order::estimate);
    }

    Quote quote() {
        int draws = count(Way.DRAW);
        int capped = count(Way.CAPPED);
        return new Quote(
                draws,
                count(Way.REUSE),
                capped,
                capped == 0 ? "" : allowance.why(),
                workshop.provider().isPaid(),
                sample.map(Order::by).orElse(workshop.provider().name()),
                price().map(one -> one.times(draws)).filter(sum -> draws > 0),
                price().map(one -> one.times(capped)).filter(sum -> capped > 0));
    }

    private int count(Way way) {
        return (int) jobs.stream().filter(job -> job.way() == way).count();
    }

    private Job wish(Assessment assessment) {
        if (isInStock(assessment)) {
            return new Job(assessment, Way.REUSE, "");
        }
        return workshop.draws(assessment) ? new Job(assessment, Way.DRAW, "") : new Job(assessment, Way.LEAVE, GONE);
    }

    private List<Job> capped(List<Job> wishes) {
        List<Job> capped = new ArrayList<>();
        int draws = 0;
        for (Job job : wishes) {
            boolean isOver = job.way() == Way.DRAW && draws++ >= allowance.pictures();
            capped.add(isOver ? new Job(job.assessment(), Way.CAPPED, allowance.why()) : job);
        }
        return capped;
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

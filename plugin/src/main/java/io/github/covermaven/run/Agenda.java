package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.Money;
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
    private final List<Order> orders = new ArrayList<>();
    private Optional<Money> estimate = Optional.empty();
    private int capped;

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

    Quote quote() {
        return new Quote(
                count(Way.DRAW),
                count(Way.REUSE),
                capped,
                capped == 0 ? "" : allowance.why(),
                workshop.provider().isPaid(),
                orders.stream()
                        .findFirst()
                        .map(Agenda::by)
                        .orElse(workshop.provider().name()),
                estimate,
                orders.stream()
                        .findFirst()
                        .flatMap(Order::estimate)
                        .filter(one -> capped > 0)
                        .map(one -> one.times(capped)));
    }

    private int count(Way way) {
        return (int) jobs.stream().filter(job -> job.way() == way).count();
    }

    private Job job(Assessment assessment) {
        boolean draws = workshop.draws(assessment);
        if (!workshop.provider().isPaid() && workshop.stock().isEmpty()) {
            return draws ? draw(assessment) : new Job(assessment, Way.LEAVE, GONE);
        }
        boolean isOverCap = count >= allowance.pictures();
        if (draws && isOverCap && workshop.stock().isEmpty() && !orders.isEmpty()) {
            return overCap(assessment);
        }
        try {
            FrontMatter frontMatter = FrontMatter.read(assessment.note().read());
            Commission commission = workshop.commissions().of(assessment.note(), frontMatter);
            if (workshop.stock().find(assessment, commission).isPresent()) {
                return new Job(assessment, Way.REUSE, "");
            }
            if (!draws) {
                return new Job(assessment, Way.LEAVE, GONE);
            }
            orders.add(commission.order());
            return isOverCap ? overCap(assessment) : draw(assessment);
        } catch (NoteException e) {
            return draw(assessment); // It has changed a moment ago; drawing will tell what is wrong.
        }
    }

    private int count;

    private Job draw(Assessment assessment) {
        count++;
        if (!orders.isEmpty()) {
            Optional<Money> one = orders.get(orders.size() - 1).estimate();
            estimate = count == 1 ? one : estimate.flatMap(sum -> one.map(sum::plus));
        }
        return new Job(assessment, Way.DRAW, "");
    }

    private Job overCap(Assessment assessment) {
        capped++;
        return new Job(assessment, Way.LEAVE, allowance.why());
    }

    private static String by(Order order) {
        return order.model() + (order.size().isEmpty() ? "" : ", " + order.size());
    }
}

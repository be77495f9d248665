package io.github.covermaven.run;

import io.github.covermaven.image.Money;
import io.github.covermaven.problem.CoverException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a run found and did; grows while it goes on. */
public final class Report {

    private static final Set<State> REPORTED = Set.of(State.EXPIRING, State.REFUSED, State.STALE);

    private final Map<State, Integer> states = new EnumMap<>(State.class);
    private final Map<SkipReason, Integer> skips = new EnumMap<>(SkipReason.class);
    private final List<Assessment> uneditable = new ArrayList<>();
    private final List<Assessment> reported = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private Optional<Bill> spent = Optional.empty();
    private Optional<CoverException> stopped = Optional.empty();

    void count(Assessment assessment) {
        count(assessment.state());
        assessment.skipped().ifPresent(why -> skips.merge(why, 1, Integer::sum));
        if (assessment.skipped().filter(SkipReason.UNEDITABLE::equals).isPresent()) {
            uneditable.add(assessment);
        }
        if (REPORTED.contains(assessment.state())) {
            reported.add(assessment);
        }
    }

    private void count(State state) {
        states.merge(state, 1, Integer::sum);
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    void pay(Bill bill) {
        spent = Optional.of(spent.map(bill::plus).orElse(bill));
    }

    void stop(CoverException why) {
        if (stopped.isEmpty()) {
            stopped = Optional.of(why);
        }
    }

    /** How many notes are in each state. */
    public Map<State, Integer> states() {
        return Collections.unmodifiableMap(states);
    }

    /** How many notes were skipped, and why. */
    public Map<SkipReason, Integer> skips() {
        return Collections.unmodifiableMap(skips);
    }

    /** Notes that could not be edited safely. */
    public List<Assessment> uneditable() {
        return Collections.unmodifiableList(uneditable);
    }

    /** Notes that need nothing of {@code generate}, but should be known: links about to die, refusals, stale covers. */
    public List<Assessment> reported() {
        return Collections.unmodifiableList(reported);
    }

    public List<Outcome.Drew> drawn() {
        return of(Outcome.Drew.class).toList();
    }

    public List<Outcome.Reused> reused() {
        return of(Outcome.Reused.class).toList();
    }

    public List<Outcome.Restored> restored() {
        return of(Outcome.Restored.class).toList();
    }

    public List<Outcome.Rehosted> rehosted() {
        return of(Outcome.Rehosted.class).toList();
    }

    public List<Outcome.Failed> failed() {
        return of(Outcome.Failed.class).toList();
    }

    /** Why each note was left, and how many for that reason. */
    public Map<String, List<Outcome.Left>> left() {
        Map<String, List<Outcome.Left>> left = new LinkedHashMap<>();
        of(Outcome.Left.class)
                .forEach(one -> left.computeIfAbsent(one.why(), why -> new ArrayList<>())
                        .add(one));
        return left;
    }

    /** What was paid, also for pictures that could not be placed; empty when nothing was, or nobody knows how much. */
    public Optional<Bill> spent() {
        return spent;
    }

    /** What the pictures that were placed again had cost, in the currency of the first; empty when it is not known. */
    public Optional<Money> saved() {
        return sum(reused().stream().flatMap(one -> one.saved().stream()));
    }

    /** What the pictures would cost that are left to another run; empty when it is not known. */
    public static Optional<Money> estimate(List<Outcome.Left> left) {
        return sum(left.stream().flatMap(one -> one.estimate().stream()));
    }

    /** What stopped the run before its end, because every further note would have failed of it. */
    public Optional<CoverException> stopped() {
        return stopped;
    }

    private static Optional<Money> sum(Stream<Money> amounts) {
        List<Money> all = amounts.toList();
        return all.stream()
                .filter(one -> one.currency().equals(all.get(0).currency()))
                .reduce(Money::plus);
    }

    private <T extends Outcome> Stream<T> of(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast);
    }
}

package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.Money;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.vault.Note;
import io.github.covermaven.vault.Vault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The use case of {@code cover:plan}: what {@code generate} would do, note by note; spends nothing, writes nothing. */
public final class Plan {

    private final CoverSettings settings;
    private final Clock clock;

    public Plan(CoverSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One note's part of the plan.
     *
     * @param drawing what would be drawn; empty when nothing would
     */
    public record Item(Assessment assessment, Optional<Planned> drawing) {}

    /**
     * A picture that {@code generate} would have drawn.
     *
     * @param isFree because we have it already, or because it is drawn here, or because an earlier note asks for the same
     */
    public record Planned(String prompt, String by, boolean isFree, Optional<Money> estimate) {}

    /**
     * What there is to say at the end.
     *
     * @param report how many notes are in each state
     * @param paid how many pictures are to be paid for
     * @param price of all of them; empty when it is not known of each
     * @param most how many of them a run would have drawn
     * @param whyNotMore what keeps it from drawing the rest
     */
    public record Summary(Report report, int paid, Optional<Money> price, int most, String whyNotMore) {}

    /**
     * Goes through the vault, in the order of its folders.
     *
     * @throws SettingsException when the settings cannot be carried out
     */
    public Summary run(Consumer<Item> items, Consumer<String> warnings) {
        Report report = new Report();
        List<Optional<Money>> prices = new ArrayList<>();
        Set<String> ordered = new HashSet<>();
        Vault vault = new Vault(settings.vault(), settings.includes(), settings.excludes());
        try (Ledger ledger = Ledger.look(vault.root());
                Workshop workshop = new Workshop(settings, vault, ledger, clock)) {
            Budget budget = workshop.budget();
            LedgerWarning.of(ledger).forEach(warnings);
            workshop.warnings().forEach(warnings);
            workshop.walk(
                    note -> {
                        Item item = item(workshop, note, ordered);
                        report.count(item.assessment());
                        items.accept(item);
                        item.drawing().filter(planned -> !planned.isFree()).ifPresent(planned -> {
                            prices.add(planned.estimate());
                        });
                    },
                    warnings);
            Optional<Money> first = prices.stream().findFirst().flatMap(price -> price);
            Allowance allowance = Allowance.of(settings.caps(), workshop.choice(), workshop.missingKey())
                    .within(settings.caps(), budget, first);
            return new Summary(report, prices.size(), sum(prices), allowance.pictures(), allowance.why());
        }
    }

    private static Optional<Money> sum(List<Optional<Money>> prices) {
        return prices.stream()
                .reduce((one, other) -> one.flatMap(money -> other.map(money::plus)))
                .flatMap(sum -> sum);
    }

    /** @param ordered what earlier notes ask for: of one picture for several notes only the first is paid */
    private static Item item(Workshop workshop, Note note, Set<String> ordered) {
        Assessor assessor = workshop.assessor();
        if (!assessor.isSelected(note)) {
            return new Item(Assessment.skipped(note, SkipReason.FILTERED), Optional.empty());
        }
        try {
            byte[] bytes = note.read();
            Assessment assessment = assessor.lookClosely(note, bytes);
            return new Item(
                    assessment,
                    workshop.draws(assessment)
                            ? Optional.of(planned(workshop, assessment, FrontMatter.read(bytes), ordered))
                            : Optional.empty());
        } catch (NoteException e) {
            return new Item(Assessment.skipped(note, SkipReason.UNREADABLE, e.getMessage()), Optional.empty());
        }
    }

    private static Planned planned(
            Workshop workshop, Assessment assessment, FrontMatter frontMatter, Set<String> ordered) {
        Commission commission = workshop.commissions().of(assessment.note(), frontMatter);
        boolean isFree = !workshop.provider().isPaid()
                || (!ordered.add(commission.order().fingerprint()) && assessment.state() != State.REQUESTED)
                || workshop.stock().find(assessment, commission).isPresent();
        return new Planned(
                commission.request().prompt(),
                commission.order().by(),
                isFree,
                isFree ? Optional.empty() : commission.order().estimate());
    }
}

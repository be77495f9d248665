package io.github.covermaven.run;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Order;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.store.LocalStore;
import io.github.covermaven.store.Store;
import io.github.covermaven.vault.Note;
import io.github.covermaven.vault.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The parts of one run, put together from the settings; what is slow to start is made when it is first needed. */
final class Workshop implements AutoCloseable {

    private final Vault vault;
    private final Clock clock;
    private final Ledger ledger;
    private final Store store;
    private final ImageSettings image;
    private final CoverSettings.Caps caps;
    private final ProviderChoice choice;
    private final Recognition recognition;
    private final CoverEdit edit;
    private final Assessor assessor;
    private final Supplier<Commissions> commissions;
    private final Finishing finishing;
    private final Stock stock;

    Workshop(CoverSettings settings, Vault vault, Ledger ledger, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.ledger = ledger;
        CoverSettings.Storage storage = settings.storage();
        this.store = new LocalStore(
                vault.root(),
                settings.project(),
                storage.imageDirectory(),
                storage.link(),
                storage.publicUrl(),
                storage.bundles());
        this.image = settings.drawing().image();
        this.caps = settings.caps();
        this.choice =
                ProviderChoice.of(settings.drawing(), settings.finish().title().isPresent(), ledger);
        this.finishing = new Finishing(settings);
        this.edit = new CoverEdit(settings.keys(), store, finishing);
        this.commissions = new Once<>(() -> new Commissions(settings, choice, edit));
        this.stock = new Stock(vault.root(), ledger, finishing);
        this.recognition = new Recognition(vault.root(), store, ledger);
        SharedMarks marks = new SharedMarks(vault);
        this.assessor = new Assessor(
                settings,
                ledger,
                choice,
                new Privacy(settings.keys().drafts(), settings.sharing(), marks::any, clock),
                recognition,
                new TitleCheck(finishing, stock),
                edit,
                commissions,
                clock);
    }

    void walk(Consumer<Note> notes, Consumer<String> warnings) {
        vault.walk(notes, folder -> warnings.accept("the folder " + folder + " cannot be read and was passed over"));
    }

    Ledger ledger() {
        return ledger;
    }

    Store store() {
        return store;
    }

    ProviderChoice choice() {
        return choice;
    }

    ImageProvider provider() {
        return choice.provider();
    }

    Recognition recognition() {
        return recognition;
    }

    /** What should be known before anything is drawn. */
    List<String> warnings() {
        return provider().warnings(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    CoverEdit edit() {
        return edit;
    }

    Finishing finishing() {
        return finishing;
    }

    Stock stock() {
        return stock;
    }

    /**
     * What may be spent.
     *
     * @throws SettingsException when a cap is set that cannot be kept
     */
    Budget budget() {
        if (caps.maxCost().isEmpty() || !provider().isPaid()) {
            return Budget.unlimited();
        }
        Order sample = commissions().sample();
        return Budget.of(caps.maxCost(), sample.estimate(), sample.by());
    }

    /** Whether such a note is given a picture that is drawn for it; a lost one is not replaced by another unasked. */
    boolean draws(Assessment assessment) {
        return switch (assessment.state()) {
            case REQUESTED, DEAD, MISSING -> true;
            case STANDIN -> provider().isPaid() && missingKey().isEmpty();
            case BROKEN -> !provider().isPaid() && isBy(provider(), assessment);
            case SKIPPED, EXPIRING, REFUSED, FRESH, STALE, OUTDATED, OWN -> false;
        };
    }

    /** Why no picture can be paid for, though the user counts on a service. */
    Optional<SettingsException> missingKey() {
        return choice.missingKey(image);
    }

    private static boolean isBy(ImageProvider provider, Assessment assessment) {
        return assessment
                .picture()
                .filter(picture -> picture.origin().provider().equals(provider.name()))
                .isPresent();
    }

    Assessor assessor() {
        return assessor;
    }

    Commissions commissions() {
        return commissions.get();
    }

    @Override
    public void close() {
        choice.provider().close();
    }
}

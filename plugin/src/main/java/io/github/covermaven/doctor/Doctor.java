package io.github.covermaven.doctor;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.CoverException;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.ProviderChoice;
import io.github.covermaven.site.Site;
import io.github.covermaven.vault.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The use case of {@code cover:doctor}: looks at everything that covers need and says what is wrong and how to mend it. Spends
 * nothing, and writes nothing.
 */
public final class Doctor {

    private final CoverSettings settings;
    private final Machine machine;
    private final Optional<SettingsException> keyTrouble;
    private final Clock clock;
    private final Consumer<Observation> observations;

    /** @param keyTrouble why the key could not be read, if that is so */
    public Doctor(
            CoverSettings settings,
            Machine machine,
            Optional<SettingsException> keyTrouble,
            Clock clock,
            Consumer<Observation> observations) {
        this.settings = settings;
        this.machine = machine;
        this.keyTrouble = keyTrouble;
        this.clock = clock;
        this.observations = observations;
    }

    public void look() {
        tell(new MachineCheck(machine).observations());
        tell(List.of(site()));
        tell(notes());
        tell(new FolderCheck(settings).observations());
        try (Ledger ledger = Ledger.look(settings.vault())) {
            tell(new LedgerCheck(settings.vault(), ledger).observations());
            tell(drawing(ledger));
        } catch (CoverException e) {
            tell(List.of(Observation.wrong("ledger", e)));
        }
    }

    private void tell(List<Observation> all) {
        all.forEach(observations);
    }

    private Observation site() {
        Site site = settings.site();
        boolean isPlain = site.name().equals(Site.PLAIN);
        String said = site.name() + (site.why().isEmpty() ? "" : " (" + site.why() + ")") + "; covers go under '"
                + String.join("', '", settings.keys().covers()) + "', pictures into "
                + settings.storage().imageDirectory();
        return isPlain && !site.why().isEmpty()
                ? Observation.doubtful("site", said, "cover.site says what it is")
                : Observation.fine("site", said);
    }

    private List<Observation> notes() {
        AtomicInteger notes = new AtomicInteger();
        List<Path> unreadable = new ArrayList<>();
        new Vault(settings.vault(), settings.includes(), settings.excludes())
                .walk(note -> notes.incrementAndGet(), unreadable::add);
        List<Observation> found = new ArrayList<>();
        found.add(
                notes.get() > 0
                        ? Observation.fine("notes", notes + " in " + settings.vault())
                        : Observation.doubtful(
                                "notes",
                                "none in " + settings.vault() + " (" + String.join(",", settings.includes()) + ")",
                                "check cover.vault, cover.includes and cover.excludes"));
        unreadable.forEach(folder -> found.add(Observation.doubtful(
                "notes", "the folder " + folder + " cannot be read and is passed over", "check its permissions")));
        return found;
    }

    private List<Observation> drawing(Ledger ledger) {
        try {
            boolean isCropped = settings.finish().title().isPresent();
            ProviderChoice choice = ProviderChoice.of(settings.drawing(), isCropped, ledger);
            try (ImageProvider provider = choice.provider()) {
                LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
                return new DrawingCheck(settings, choice, provider, keyTrouble, today).observations();
            }
        } catch (CoverException e) {
            return List.of(Observation.wrong("drawing", e));
        }
    }
}

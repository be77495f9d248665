package io.github.covermaven.check;

import io.github.covermaven.check.Verdict.Looked;
import io.github.covermaven.git.ChangedFiles;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.Assessment;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.SkipReason;
import io.github.covermaven.run.State;
import io.github.covermaven.run.Survey;
import io.github.covermaven.run.Surveyed;
import io.github.covermaven.vault.WorkTree;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The use case of {@code cover:check}: says which notes' covers are not as they should be. Changes nothing. */
public final class Check {

    private final CoverSettings settings;
    private final CheckSettings wanted;
    private final Clock clock;
    private final PictureInspection pictures;
    private final List<Looked> notes = new ArrayList<>();
    private final Map<State, Integer> states = new EnumMap<>(State.class);

    public Check(CoverSettings settings, CheckSettings wanted, Clock clock) {
        this.settings = settings;
        this.wanted = wanted;
        this.clock = clock;
        this.pictures = new PictureInspection(wanted.largestFile(), wanted.aspect());
    }

    /**
     * Goes through the vault once.
     *
     * @throws SettingsException when Git cannot say what has changed
     */
    public Verdict run(Consumer<String> warnings) {
        new Survey(settings, clock).each(changed(), this::look, warnings);
        return new Verdict(notes, states, WorkTree.around(settings.project()).relativize(settings.vault()));
    }

    private Predicate<Path> changed() {
        if (wanted.since().isEmpty()) {
            return note -> true;
        }
        ChangedFiles changed = ChangedFiles.since(wanted.since().get(), settings.vault());
        return note -> changed.contains(note.toString().replace('\\', '/'));
    }

    private void look(Surveyed surveyed) {
        Assessment assessment = surveyed.assessment();
        List<Finding> findings = new ArrayList<>();
        ofState(surveyed).ifPresent(findings::add);
        surveyed.file().map(pictures::of).orElse(List.of()).forEach(defect -> {
            findings.add(finding(surveyed, defect.rule(), defect.message(), defect.remedy()));
        });
        states.merge(assessment.state(), 1, Integer::sum);
        notes.add(new Looked(
                assessment.note().name(),
                assessment.skipped().map(SkipReason::words).orElse(""),
                findings));
    }

    private Optional<Finding> ofState(Surveyed surveyed) {
        Assessment assessment = surveyed.assessment();
        if (surveyed.fault().isPresent()) {
            NoteException why = surveyed.fault().get().why();
            Rule rule = surveyed.fault().get().isOfType() ? Rule.TYPE : Rule.SYNTAX;
            return Optional.of(finding(surveyed, rule, why.problem(), why.remedy()));
        }
        if (assessment.skipped().filter(SkipReason.UNREADABLE::equals).isPresent()) {
            return Optional.of(finding(surveyed, Rule.SYNTAX, assessment.reason(), ""));
        }
        // Whoever asks for another cover and has none has none.
        State state = assessment.state() == State.REQUESTED && surveyed.isBare() ? State.MISSING : assessment.state();
        return level(state)
                .map(level -> new Finding(
                        level,
                        state.word(),
                        assessment.note().name(),
                        surveyed.position(settings.keys().cover()),
                        assessment.reason(),
                        Remedies.of(state)));
    }

    private Finding finding(Surveyed surveyed, Rule rule, String message, String remedy) {
        return new Finding(
                wanted.failOn().contains(rule.word()) ? Level.ERROR : Level.WARNING,
                rule.word(),
                surveyed.assessment().note().name(),
                surveyed.position(settings.keys().cover()),
                message,
                remedy);
    }

    private Optional<Level> level(State state) {
        if (wanted.failOn().contains(state.word())) {
            return Optional.of(Level.ERROR);
        }
        return switch (state) {
            case MISSING, REFUSED, BROKEN, DEAD, EXPIRING -> Optional.of(Level.WARNING);
            case REQUESTED, STANDIN, STALE -> Optional.of(Level.NOTICE);
            case SKIPPED, FRESH, OUTDATED, OWN -> Optional.empty();
        };
    }
}

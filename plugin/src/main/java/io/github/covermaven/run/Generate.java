package io.github.covermaven.run;

import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.vault.Note;
import java.time.Clock;
import java.util.Optional;

/** The use case of {@code cover:generate}: covers for the notes that lack one, or ask for one. */
public final class Generate {

    private final Run run;

    public Generate(CoverSettings settings, Clock clock, Listener listener) {
        this.run = new Run(settings, clock, listener);
    }

    /**
     * Goes through the vault once, says what it will do, and does it. One note's trouble is its own; what would fail for
     * every note stops the run after what is under way, and is in the report.
     *
     * @throws SettingsException when the settings cannot be carried out; nothing was done
     */
    public Report run() {
        return run.of(Generate::wish);
    }

    private static Optional<Assessment> wish(Workshop workshop, Note note, byte[] bytes, Report report) {
        Assessment assessment = workshop.assessor().look(note, bytes);
        report.count(assessment);
        boolean isWanting = assessment.state() == State.BROKEN || workshop.draws(assessment);
        return isWanting ? Optional.of(assessment) : Optional.empty();
    }
}

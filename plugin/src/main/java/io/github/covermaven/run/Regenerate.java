package io.github.covermaven.run;

import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.vault.Note;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The use case of {@code cover:regenerate}: new covers for the notes that the user names, by path or by state.
 *
 * <p>The order is kept until every note has been answered: a run that was killed, stopped or capped is gone on with by the
 * same command, instead of buying its first half again.
 */
public final class Regenerate {

    private final CoverSettings settings;
    private final Clock clock;
    private final Listener listener;

    public Regenerate(CoverSettings settings, Clock clock, Listener listener) {
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Like {@link Generate#run}.
     *
     * @throws SettingsException when no notes are named, or the settings cannot be carried out; nothing was done
     */
    public Report run() {
        requireNames(settings.selection());
        return new Run(settings, clock, listener).of(new Goal());
    }

    private void requireNames(Selection selection) {
        if (!selection.namesNotes() && !selection.namesStates()) {
            throw new SettingsException(
                    "cover:regenerate was not told which covers to draw anew",
                    "name notes, as in -Dcover.notes=posts/tide.md, or states, as in -Dcover.only=stale");
        }
        if (settings.overwrite() && !selection.namesNotes()) {
            throw new SettingsException(
                    "cover.overwrite replaces covers that are not ours, and only of notes that are named",
                    "name them with cover.notes");
        }
        if (selection.names(State.OWN) && !settings.overwrite()) {
            throw new SettingsException(
                    "cover.only=own is about covers that are not ours",
                    "to replace them all the same, add -Dcover.overwrite=true and name the notes with cover.notes");
        }
    }

    private boolean isDrawn(State state) {
        return settings.selection().selects(state)
                && switch (state) {
                    case REQUESTED, DEAD, EXPIRING, BROKEN, MISSING, REFUSED, STANDIN, FRESH, STALE, OUTDATED -> true;
                    case OWN -> settings.overwrite();
                    case SKIPPED -> false;
                };
    }

    private final class Goal implements Run.Goal {

        private final String order = settings.selection().hash();
        private Optional<Instant> since = Optional.empty();
        private int answered;

        @Override
        public void open(Ledger ledger) {
            since = ledger.order(order);
        }

        @Override
        public Optional<Assessment> wish(Workshop workshop, Note note, byte[] bytes, Report report) {
            Assessment found =
                    workshop.assessor().assess(note, bytes, Regenerate.this::isDrawn, Regenerate.this::isDrawn);
            if (isDrawn(found.state()) && !isAnswered(workshop.ledger(), found)) {
                Assessment wish = found.requested("cover:regenerate asks for a new one");
                report.count(wish);
                return Optional.of(wish);
            }
            boolean isSelected = settings.selection().selects(found.state());
            report.count(isSelected ? found : Assessment.skipped(note, SkipReason.FILTERED));
            answered += isDrawn(found.state()) ? 1 : 0;
            return Optional.empty();
        }

        /** By what the ledger says; or by what the note shows, where a kill came between the two. */
        private boolean isAnswered(Ledger ledger, Assessment found) {
            String note = found.note().name();
            return since.filter(time -> ledger.isAnswered(note, time)
                            || found.picture()
                                    .filter(picture -> picture.origin().note().equals(note)
                                            && !picture.time().isBefore(time))
                                    .isPresent())
                    .isPresent();
        }

        @Override
        public void begin(Ledger ledger) {
            since.ifPresent(
                    time -> listener.remark("going on with what was ordered at " + time.truncatedTo(ChronoUnit.SECONDS)
                            + "; answered already: " + answered + (answered == 1 ? " note" : " notes")));
            ledger.keepOrder(order, clock.instant());
        }

        @Override
        public void end(Ledger ledger, Report report) {
            boolean isDone = report.stopped().isEmpty()
                    && report.left().isEmpty()
                    && report.failed().stream().allMatch(Goal::isFinal);
            if (isDone) {
                ledger.forgetOrder(order);
            }
            if (isDone
                    && answered > 0
                    && report.drawn().isEmpty()
                    && report.reused().isEmpty()) {
                listener.remark(
                        "what was ordered before has been carried out; the same command is a new order from now on");
            }
        }

        private static boolean isFinal(Outcome.Failed failed) {
            return failed.why() instanceof ServiceException service && service.reach() == ServiceException.Reach.PROMPT;
        }
    }
}

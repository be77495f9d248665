package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.run.Recognition.Ours;
import io.github.covermaven.vault.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Says what a note needs. Everything that could keep a cover from being written is found out here, before anything is
 * spent: an edit is tried on the note's own text.
 */
final class Assessor {

    private final CoverSettings settings;
    private final Ledger ledger;
    private final ProviderChoice choice;
    private final Provenance provenance;
    private final Privacy privacy;
    private final Recognition recognition;
    private final TitleCheck titleCheck;
    private final CoverEdit edit;
    private final Supplier<Commissions> commissions;
    private final Clock clock;

    /** @param commissions made when a note has to be read as Markdown, which is slow to start */
    Assessor(
            CoverSettings settings,
            Ledger ledger,
            ProviderChoice choice,
            Privacy privacy,
            Recognition recognition,
            TitleCheck titleCheck,
            CoverEdit edit,
            Supplier<Commissions> commissions,
            Clock clock) {
        this.settings = settings;
        this.ledger = ledger;
        this.choice = choice;
        this.provenance = new Provenance(settings.hash(), choice, commissions);
        this.privacy = privacy;
        this.recognition = recognition;
        this.titleCheck = titleCheck;
        this.edit = edit;
        this.commissions = commissions;
        this.clock = clock;
    }

    boolean isSelected(Note note) {
        return settings.selection().selects(note.relative());
    }

    boolean isSelected(State state) {
        return settings.selection().selects(state);
    }

    /**
     * What a note is whose path is selected, as far as it matters to giving it a picture: one that is outdated counts as
     * fresh. A note in a state that nobody asked for is filtered out.
     */
    Assessment look(Note note, byte[] bytes) {
        return selected(unchanged(note, bytes).orElseGet(() -> assess(note, bytes, State::wantsPicture)));
    }

    /** Like {@link #look}, and tells what is outdated, for those who show it: that takes the prompt, which is slow to start. */
    Assessment lookClosely(Note note, byte[] bytes) {
        return selected(unchanged(note, bytes)
                .filter(found -> found.picture().filter(titleCheck::isFor).isEmpty())
                .map(this::unlessOutdated)
                .orElseGet(() -> assess(note, bytes, State::wantsPicture)));
    }

    private Assessment unlessOutdated(Assessment fresh) {
        return fresh.picture()
                .filter(picture -> fresh.state() == State.FRESH && provenance.isFromOlderDefaults(picture))
                .map(picture -> outdated(fresh.note(), picture))
                .orElse(fresh);
    }

    private Assessment selected(Assessment assessment) {
        return isSelected(assessment.state()) ? assessment : Assessment.skipped(assessment.note(), SkipReason.FILTERED);
    }

    /**
     * A note in which nothing has changed since we gave it its cover: told by its hash, the settings' hash, and the picture
     * being there, without parsing the note. Empty when it has to be looked at.
     */
    Optional<Assessment> unchanged(Note note, byte[] bytes) {
        if (settings.selection().looksInside()) {
            return Optional.empty();
        }
        Optional<Placed> placed = ledger.placed(note.name());
        if (placed.isEmpty() || !holds(placed.get(), bytes)) {
            return Optional.empty();
        }
        Optional<Drawn> picture = ledger.drawnFor(note.name(), placed.get().image());
        if (picture.isEmpty() || !provenance.isFromWhatHolds(picture.get())) {
            return Optional.empty();
        }
        if (provenance.isStandIn(picture.get())) {
            return choice.isStandIn() ? Optional.of(standIn(note, picture.get())) : Optional.empty();
        }
        return Optional.of(fresh(note, picture.get()));
    }

    /** Whether note, settings and picture are as they were when the picture was placed. */
    private boolean holds(Placed placed, byte[] note) {
        return placed.settings().equals(settings.hash())
                && placed.whole().equals(edit.wholeHash(note))
                && Files.isRegularFile(settings.vault().resolve(placed.file()));
    }

    /**
     * The state of a note whose path is selected.
     *
     * @param asksSharing for which states it matters whether the vault shares other notes but not this one; finding out
     *     may mean reading the whole vault
     */
    Assessment assess(Note note, byte[] bytes, Predicate<State> asksSharing) {
        return assess(note, bytes, asksSharing, State::wantsPicture);
    }

    /** @param isEdited which states a note is given a picture in, so that the edit is tried */
    Assessment assess(Note note, byte[] bytes, Predicate<State> asksSharing, Predicate<State> isEdited) {
        try {
            return assess(note, FrontMatter.read(bytes), asksSharing, isEdited);
        } catch (NoteException e) {
            return uneditable(note, e);
        }
    }

    /** @throws NoteException when it wants a picture and cannot be edited safely */
    Assessment assess(Note note, FrontMatter frontMatter, Predicate<State> asksSharing, Predicate<State> isEdited) {
        Optional<SkipReason> skipped = skipped(note, frontMatter);
        if (skipped.isPresent()) {
            return Assessment.skipped(note, skipped.get());
        }
        Assessment assessment = unlessRefused(state(note, frontMatter), frontMatter);
        Optional<SkipReason> unshared =
                asksSharing.test(assessment.state()) ? privacy.unshared(frontMatter) : Optional.empty();
        if (unshared.isPresent()) {
            return Assessment.skipped(note, unshared.get());
        }
        if (isEdited.test(assessment.state())) {
            edit.tryOn(note, frontMatter);
        }
        return assessment.at(date(note, frontMatter));
    }

    static Assessment uneditable(Note note, NoteException why) {
        String where = why.position().map(position -> position + ": ").orElse("");
        return Assessment.skipped(note, SkipReason.UNEDITABLE, where + why.getMessage());
    }

    private Optional<SkipReason> skipped(Note note, FrontMatter frontMatter) {
        if (!frontMatter.exists() && !settings.createFrontMatter()) {
            return Optional.of(SkipReason.NO_FRONT_MATTER);
        }
        if (!settings.selection().selects(frontMatter)) {
            return Optional.of(SkipReason.FILTERED);
        }
        if (Field.isNo(frontMatter.get(settings.keys().cover())) || Field.isNo(frontMatter.get("cover"))) {
            return Optional.of(SkipReason.OPTED_OUT);
        }
        Optional<SkipReason> secret = privacy.reason(note, frontMatter);
        if (secret.isPresent()) {
            return secret;
        }
        boolean hasText = frontMatter.hasText()
                || Field.text(frontMatter, List.of(Keys.PROMPT)).isPresent();
        return hasText ? Optional.empty() : Optional.of(SkipReason.NO_TEXT);
    }

    private Assessment state(Note note, FrontMatter frontMatter) {
        Value value = frontMatter.get(settings.keys().cover());
        Optional<String> reference =
                value instanceof Value.Text text && !text.text().isBlank() && !CoverEdit.isSwitch(text)
                        ? Optional.of(text.text().strip())
                        : Optional.empty();
        Optional<Ours> ours = reference.flatMap(text -> recognition.ours(note.name(), text));
        if (Field.isYes(frontMatter.get(Keys.REGENERATE))) {
            String reason = "'" + Keys.REGENERATE + "' asks for a new one";
            return ours.map(our -> Assessment.of(note, State.REQUESTED, reason, our.picture()))
                    .orElseGet(() -> Assessment.of(note, State.REQUESTED, reason));
        }
        if (ours.isPresent()) {
            return withOurs(note, frontMatter, ours.get());
        }
        return reference.map(text -> withOther(note, text)).orElseGet(() -> withNone(note, frontMatter, value));
    }

    /** Who says {@code cover_regenerate: true} wants it asked again; for all others a refusal stands as long as the prompt. */
    private Assessment unlessRefused(Assessment assessment, FrontMatter frontMatter) {
        boolean mayBeRefused = switch (assessment.state()) {
            case DEAD, MISSING, STANDIN -> ledger.hasRefusals();
            case SKIPPED, REQUESTED, EXPIRING, BROKEN, REFUSED, FRESH, STALE, OUTDATED, OWN -> false;
        };
        return mayBeRefused && isRefused(assessment.note(), frontMatter)
                ? Assessment.of(
                        assessment.note(),
                        State.REFUSED,
                        "the service's moderation refused this prompt; reword it, or ask again with 'cover_regenerate: true'")
                : assessment;
    }

    private boolean isRefused(Note note, FrontMatter frontMatter) {
        String fingerprint = commissions.get().of(note, frontMatter).order().fingerprint();
        return ledger.isRefused(fingerprint)
                && ledger.bought(fingerprint).isEmpty()
                && ledger.undelivered(note.name()).isEmpty();
    }

    private Assessment withOurs(Note note, FrontMatter frontMatter, Ours ours) {
        Drawn picture = ours.picture();
        if (!ours.isThere()) {
            return Assessment.of(note, State.BROKEN, "its picture is gone", picture);
        }
        if (Rehost.hasBrought(picture.origin())) {
            String host = picture.origin().model();
            return Assessment.of(note, State.OWN, "its cover was brought home from " + host, picture);
        }
        if (provenance.isStandIn(picture)) {
            return standIn(note, picture);
        }
        boolean isFromSameSettings = provenance.isFromWhatHolds(picture);
        // Settings that say in other words what was drawn with (a default, by its name) change nothing.
        if (!isFromSameSettings && !(provenance.isByNamed(picture) && provenance.isFromSameRecipe(picture))) {
            return Assessment.of(note, State.STALE, "drawn with other settings", picture);
        }
        boolean isUnchanged = isFromSameSettings
                && edit.contentHash(note, frontMatter, "")
                        .equals(picture.origin().content());
        boolean isSame = isUnchanged
                || commissions.get().subject(note, frontMatter).isOf(picture.origin(), titleCheck.isFor(picture));
        if (!isSame) {
            return Assessment.of(note, State.STALE, "the article has changed since", picture);
        }
        Optional<Assessment> amiss = titleCheck.amiss(
                note,
                ours.shown(),
                () -> commissions.get().article(note, frontMatter).title());
        if (amiss.filter(found -> found.state() == State.STALE).isEmpty() && provenance.isFromOlderDefaults(picture)) {
            return outdated(note, picture);
        }
        return amiss.orElseGet(() -> fresh(note, picture));
    }

    private static Assessment fresh(Note note, Drawn picture) {
        return Assessment.of(note, State.FRESH, "drawn from what it says", picture);
    }

    private static Assessment outdated(Note note, Drawn picture) {
        return Assessment.of(note, State.OUTDATED, "drawn with the defaults of an earlier version", picture);
    }

    private static Assessment standIn(Note note, Drawn picture) {
        return Assessment.of(note, State.STANDIN, "a card stands in until there is a key", picture);
    }

    private Assessment withOther(Note note, String reference) {
        Optional<Instant> expiry = Expiry.of(reference);
        if (expiry.isEmpty()) {
            return Assessment.of(note, State.OWN, "has a cover of its own");
        }
        return expiry.get().isAfter(clock.instant())
                ? Assessment.of(note, State.EXPIRING, "its link dies at " + expiry.get())
                : Assessment.of(note, State.DEAD, "its link died at " + expiry.get());
    }

    private Assessment withNone(Note note, FrontMatter frontMatter, Value value) {
        if (!(value instanceof Value.Sequence) && !(value instanceof Value.Mapping)) {
            for (String key : Keys.OTHER_COVERS) {
                if (!key.equals(settings.keys().cover()) && holdsPicture(note, frontMatter.get(key))) {
                    return Assessment.of(note, State.OWN, "has a cover under '" + key + "'");
                }
            }
        }
        return Assessment.of(
                note,
                State.MISSING,
                value instanceof Value.Absent ? "has no '" + settings.keys().cover() + "'" : "its cover is empty");
    }

    private boolean holdsPicture(Note note, Value value) {
        if (value instanceof Value.Sequence list) {
            return list.items().stream().anyMatch(item -> holdsPicture(note, item));
        }
        return value instanceof Value.Text text
                && !text.text().isBlank()
                && !Field.isYes(text)
                && !Field.isNo(text)
                && recognition.ours(note.name(), text.text().strip()).isEmpty();
    }

    private Instant date(Note note, FrontMatter frontMatter) {
        return Field.text(frontMatter, Keys.DATES)
                .flatMap(text -> Dates.parse(text, clock.getZone()))
                .orElseGet(() -> modified(note.file()));
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}

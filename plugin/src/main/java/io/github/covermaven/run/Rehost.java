package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.openai.RemotePictures;
import io.github.covermaven.image.openai.RemotePictures.Result;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.ledger.Origin;
import io.github.covermaven.problem.CoverException;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.RemoteCover.Fate;
import io.github.covermaven.store.Stored;
import io.github.covermaven.vault.Note;
import io.github.covermaven.vault.Vault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The use case of {@code cover:rehost}: brings pictures home that notes show from elsewhere, those first that die first. Nothing
 * of a note is told to anybody, so that private ones are served like others.
 */
public final class Rehost {

    /** Stands in the ledger in the place of who drew. */
    static final String PROVIDER = "rehost";

    private static final String DEAD =
            "the link is dead already; cover:generate draws another, cover:regenerate with -Dcover.notes for one alone";
    private static final String ELSEWHERE =
            "on hosts that are not known to throw pictures away; -Dcover.all brings them, too";
    private static final String STOPPED = "the run was stopped, see below";

    private final CoverSettings settings;
    private final boolean all;
    private final Clock clock;
    private final Listener listener;
    private final Report report = new Report();
    private final Setbacks setbacks = new Setbacks();

    /** @param all whether pictures on any host are brought, rather than what image services will throw away */
    public Rehost(CoverSettings settings, boolean all, Clock clock, Listener listener) {
        this.settings = settings;
        this.all = all;
        this.clock = clock;
        this.listener = listener;
    }

    /** Whether a picture is somebody else's, brought home by us. */
    static boolean hasBrought(Origin origin) {
        return origin.provider().equals(PROVIDER);
    }

    /**
     * Goes through the vault once, then brings what is to be brought.
     *
     * @throws SettingsException when Maven is offline
     */
    public Report run() {
        if (settings.caps().offline()) {
            throw new SettingsException(
                    "cover:rehost brings pictures over the network, and Maven is offline", "run it without -o");
        }
        Vault vault = new Vault(settings.vault(), settings.includes(), settings.excludes());
        try (Ledger ledger = Ledger.open(vault.root());
                Workshop workshop = new Workshop(settings, vault, ledger, clock)) {
            LedgerWarning.of(ledger).forEach(listener::warning);
            RemoteCovers covers = new RemoteCovers(
                    settings.keys().cover(),
                    workshop.store(),
                    settings.drawing().image().baseUrl(),
                    clock);
            List<RemoteCover> wanting = new ArrayList<>();
            workshop.walk(
                    note -> selected(workshop, note, covers)
                            .filter(cover -> isToBeBrought(workshop, cover))
                            .ifPresent(wanting::add),
                    listener::warning);
            wanting.sort(RemoteCover.MOST_URGENT_FIRST);
            if (!wanting.isEmpty()) {
                bring(workshop, wanting);
            }
        }
        return report;
    }

    private Optional<RemoteCover> selected(Workshop workshop, Note note, RemoteCovers covers) {
        if (!workshop.assessor().isSelected(note)) {
            return Optional.empty();
        }
        try {
            FrontMatter frontMatter = FrontMatter.read(note.read());
            return settings.selection().selects(frontMatter)
                    ? covers.of(note, frontMatter)
                            .filter(cover ->
                                    settings.selection().selects(cover.fate().state()))
                    : Optional.empty();
        } catch (NoteException e) {
            return Optional.empty(); // Other goals tell of it: nobody knows whether it has a cover elsewhere.
        }
    }

    /** Finds out before anything is brought that the note can be edited. */
    private boolean isToBeBrought(Workshop workshop, RemoteCover cover) {
        if (cover.fate() == Fate.DEAD || (cover.fate() == Fate.UNKNOWN && !all)) {
            end(left(cover, cover.fate() == Fate.DEAD ? DEAD : ELSEWHERE));
            return false;
        }
        try {
            Note note = cover.note();
            String example = workshop.store().exampleReference(note.name(), "title");
            workshop.edit().replace(FrontMatter.read(note.read()), cover.value(), example);
            return true;
        } catch (NoteException e) {
            end(new Outcome.Failed(cover.note().name(), e));
            return false;
        }
    }

    private void bring(Workshop workshop, List<RemoteCover> covers) {
        listener.remark("bringing home " + covers.size() + (covers.size() == 1 ? " picture" : " pictures"));
        ImageSettings image = settings.drawing().image();
        int concurrency = settings.drawing().concurrency();
        try (Downloading downloads =
                new Downloading(new RemotePictures(image.traffic(), image.baseUrl()), concurrency)) {
            for (int i = 0; i < covers.size(); i++) {
                if (report.stopped().isPresent()) {
                    end(left(covers.get(i), STOPPED));
                    continue;
                }
                // One more waits for each, so that none does while a note is written.
                covers.subList(i, Math.min(covers.size(), i + 2 * concurrency)).stream()
                        .filter(cover ->
                                workshop.ledger().bought(cover.fingerprint()).isEmpty())
                        .forEach(cover -> downloads.start(cover.url()));
                finish(workshop, covers.get(i), downloads);
            }
        }
    }

    private void finish(Workshop workshop, RemoteCover cover, Downloading downloads) {
        try {
            Optional<Stock.Item> known = known(workshop.ledger(), cover);
            if (known.isPresent()) {
                place(workshop, cover, known.get());
                return;
            }
            Result result = downloads.await(cover.url());
            if (result instanceof Result.Came came) {
                setbacks.end();
                place(workshop, cover, kept(workshop.ledger(), cover, came.picture()));
            } else if (result instanceof Result.Gone gone) {
                end(left(cover, "there is no picture behind the link any more: " + gone.why()));
            } else {
                throw ((Result.Failed) result).why();
            }
        } catch (CoverException e) {
            if (setbacks.endTheRun(e)) {
                report.stop(e);
            }
            end(new Outcome.Failed(cover.note().name(), e));
        }
    }

    /** What an earlier run brought from this link, or this one for another note. */
    private static Optional<Stock.Item> known(Ledger ledger, RemoteCover cover) {
        return ledger.bought(cover.fingerprint()).stream()
                .flatMap(picture -> ledger.original(picture).map(bytes -> Stock.Item.asDrawn(picture, bytes)).stream())
                .findFirst();
    }

    /** On disk before anything else happens: the link may be dead the next moment. */
    private Stock.Item kept(Ledger ledger, RemoteCover cover, Picture picture) {
        byte[] bytes = picture.bytes();
        String hash = Sha256.of(bytes);
        Optional<Drawn> ours = ledger.drawn(hash);
        if (ours.isPresent()) {
            return Stock.Item.asDrawn(ours.get(), bytes);
        }
        Origin origin = new Origin(
                cover.note().name(), cover.fingerprint(), "", "", "", PROVIDER, cover.host(), "", false, "", "");
        Drawn brought = new Drawn(
                clock.instant(), origin, hash, bytes.length, picture.format().extension(), "");
        ledger.keep(brought, bytes);
        return Stock.Item.asDrawn(brought, bytes);
    }

    /** The file first, then the note as it is by now, then the ledger's line. */
    private void place(Workshop workshop, RemoteCover cover, Stock.Item item) {
        Note note = cover.note();
        byte[] before = note.read();
        FrontMatter frontMatter = FrontMatter.read(before);
        if (!CoverEdit.held(frontMatter.get(settings.keys().cover())).equals(Optional.of(cover.value()))) {
            end(left(cover, "the note has been changed since the run began; run again"));
            return;
        }
        Drawn picture = item.picture();
        Stored stored = workshop.store()
                .put(
                        note.name(),
                        workshop.commissions().article(note, frontMatter).title(),
                        item.bytes(),
                        picture.extension());
        note.replace(before, workshop.edit().replace(frontMatter, cover.value(), stored.reference()));
        workshop.ledger()
                .append(new Placed(
                        clock.instant(),
                        note.name(),
                        picture.image(),
                        stored.file(),
                        stored.reference(),
                        Optional.of(cover.value()),
                        "",
                        ""));
        end(new Outcome.Rehosted(note.name(), stored.file(), cover.host()));
    }

    private static Outcome left(RemoteCover cover, String why) {
        return new Outcome.Left(cover.note().name(), why, Optional.empty());
    }

    private void end(Outcome outcome) {
        report.add(outcome);
        listener.finished(outcome);
    }
}

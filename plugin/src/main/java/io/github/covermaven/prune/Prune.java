package io.github.covermaven.prune;

import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.prune.PruneReport.Failed;
import io.github.covermaven.prune.PruneReport.Kept;
import io.github.covermaven.prune.PruneReport.Unused;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.vault.Globs;
import io.github.covermaven.vault.WorkTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The use case of {@code cover:prune}: pictures of ours that nothing shows any more. A picture is ours when its file is where the
 * ledger says we put it and holds what the ledger says we put there; it is in use when a text anywhere in the project names
 * it, whatever filters say, or when {@code cover:restore} could bring it back.
 */
public final class Prune {

    private final CoverSettings settings;
    private final boolean keepsPrevious;
    private final Path searched;
    private final Globs notes;

    /** @param keepsPrevious whether what {@code cover:restore} would bring back is in use */
    public Prune(CoverSettings settings, boolean keepsPrevious) {
        this.settings = settings;
        this.keepsPrevious = keepsPrevious;
        this.searched =
                outer(WorkTree.around(settings.project()), settings.site().root());
        this.notes = new Globs("cover.includes", settings.includes());
    }

    /** Looks, and changes nothing. */
    public PruneReport list() {
        try (Ledger ledger = Ledger.look(settings.vault())) {
            return report(ledger);
        }
    }

    /**
     * Moves what is not used into the trash; each one that cannot be moved stays where it is.
     *
     * @throws SettingsException when something cannot be read that may name pictures; nothing was moved
     */
    public PruneReport move() {
        try (Ledger ledger = Ledger.open(settings.vault())) {
            PruneReport found = report(ledger);
            if (!found.unused().isEmpty() && !found.unreadable().isEmpty()) {
                throw new SettingsException(
                        found.unreadable().get(0) + " in " + searched + " cannot be read, and may name pictures",
                        "make it readable, or move it away");
            }
            return moved(found, new Trash(ledger.trash(), settings.project()));
        }
    }

    private PruneReport moved(PruneReport found, Trash trash) {
        List<Unused> moved = new ArrayList<>();
        List<Failed> failed = new ArrayList<>();
        for (Unused picture : found.unused()) {
            try {
                trash.take(settings.vault().resolve(picture.file()).normalize());
                moved.add(picture);
            } catch (IOException e) {
                failed.add(new Failed(picture.file(), e));
            }
        }
        return new PruneReport(moved, found.kept(), failed, found.unreadable(), searched);
    }

    private PruneReport report(Ledger ledger) {
        List<OurFile> files = new OurFiles(settings.vault(), settings.project(), ledger).all();
        TextFiles texts = new TextFiles(searched);
        Mentions mentions =
                new Mentions(files.stream().map(OurFile::hashInName).collect(Collectors.toSet()), this::isNote);
        if (!files.isEmpty()) {
            texts.read(mentions);
        }
        Claims claims = new Claims(settings.vault(), ledger.covers(), keepsPrevious);
        List<Unused> unused = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (OurFile file : files) {
            Optional<Mentions.Place> place = mentions.of(file.hashInName());
            if (place.filter(Mentions.Place::isNote).isPresent()) {
                continue;
            }
            Optional<String> why = place.map(where -> "named in " + searched.relativize(where.file()))
                    .or(() -> claims.on(file));
            if (why.isPresent()) {
                kept.add(new Kept(file.name(), why.get()));
            } else if (file.isUnchanged()) {
                unused.add(file.asUnused());
            }
        }
        return new PruneReport(unused, kept, List.of(), texts.unreadable(), searched);
    }

    /** The folder of the two that holds the other; the first when neither does. */
    private static Path outer(Path one, Path other) {
        return one.startsWith(other) ? other : one;
    }

    /** Also one that filters leave out. */
    private boolean isNote(Path file) {
        return file.startsWith(settings.vault())
                && notes.matches(settings.vault().relativize(file));
    }
}

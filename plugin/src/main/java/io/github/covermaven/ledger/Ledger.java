package io.github.covermaven.ledger;

import io.github.covermaven.disk.AtomicFile;
import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What we have drawn, paid for and placed, in the vault's {@code .cover} folder. A text that is only appended to, a line
 * an entry: a kill can tear the last line, which is then ignored, and two branches merge as the union of their lines.
 * Originals of paid pictures, links not yet followed and prompts lie in {@code .cover/private}.
 *
 * <p>Everything that keeps a payment safe is synced to disk when the method returns. Safe for use by several threads.
 */
public final class Ledger implements AutoCloseable {

    private final StateFolder folder;
    private final LedgerFile file;
    private final LedgerIndex index;
    private final UnderWay underWay;
    private final Optional<LedgerLock> lock;

    private Ledger(StateFolder folder, Optional<LedgerLock> lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.underWay = new UnderWay(folder.underWay());
        this.file = new LedgerFile(folder.ledger());
        if (lock.isPresent()) {
            file.mend();
        }
        this.index = LedgerIndex.read(folder.ledger());
    }

    /** Reads the ledger of a vault for looking only: nothing is created, nothing locked. */
    public static Ledger look(Path vault) {
        try {
            return new Ledger(new StateFolder(vault.resolve(".cover")), Optional.empty());
        } catch (IOException e) {
            throw unreadable(vault, e);
        }
    }

    /**
     * Opens the ledger of a vault for a run that may write.
     *
     * @throws SettingsException when another run is at work on the vault
     */
    public static Ledger open(Path vault) {
        StateFolder folder = new StateFolder(vault.resolve(".cover"));
        try {
            folder.create();
            LedgerLock lock = LedgerLock.take(folder.lock());
            Ledger ledger = new Ledger(folder, Optional.of(lock));
            ledger.recover();
            return ledger;
        } catch (IOException e) {
            throw unreadable(vault, e);
        }
    }

    /** How many lines could not be read, the torn last one not counted. */
    public int unreadableLines() {
        return index.unreadableLines();
    }

    /** What is under way and cannot be read: a picture that was paid for may be behind it. */
    public List<Path> unreadableFiles() {
        try {
            return underWay.unreadable();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The cover that the note was last given. */
    public synchronized Optional<Placed> placed(String note) {
        return index.placed(note);
    }

    /** The picture with this hash, if we drew it. */
    public synchronized Optional<Drawn> drawn(String image) {
        return index.drawn(image);
    }

    /** The picture with this hash as it was drawn for this note; else for any other note. */
    public synchronized Optional<Drawn> drawnFor(String note, String image) {
        return index.drawnFor(note, image);
    }

    /** The picture of ours that a file with this hash shows. */
    public synchronized Optional<Shown> shown(String file) {
        return index.shown(file);
    }

    /** The pictures of ours that files show whose hash begins like this, as file names hold it. */
    public synchronized List<Shown> shownLike(String prefix) {
        return index.shownLike(prefix);
    }

    /** Whether a file that shows a picture of ours is this long: all others need no hashing. */
    public synchronized boolean hasPictureOf(long length) {
        return index.hasLength(length);
    }

    /** Whether a picture of any provider other than these was ever drawn. */
    public synchronized boolean hasPictureNotBy(String... providers) {
        return index.hasPictureNotBy(List.of(providers));
    }

    /** The pictures that were drawn from exactly this request, newest first. */
    public synchronized List<Drawn> bought(String fingerprint) {
        return index.bought(fingerprint);
    }

    /** Pictures drawn for this note that never became its cover, newest first: a run was killed before it could. */
    public synchronized List<Drawn> undelivered(String note) {
        return index.undelivered(note);
    }

    /** Whether any request was ever refused: else there is no need to find out what a note's request would be. */
    public synchronized boolean hasRefusals() {
        return index.hasRefusals();
    }

    /** Whether a service's moderation refused this very request. */
    public synchronized boolean isRefused(String fingerprint) {
        return index.isRefused(fingerprint);
    }

    /** Where a picture lies now, as it was drawn or finished, besides among the originals: vault-relative files. */
    public synchronized List<String> filesOf(String image) {
        return index.filesOf(image);
    }

    /** All places where pictures were put: their files, vault-relative, by the hash of the picture. */
    public synchronized Map<String, List<String>> files() {
        return index.files();
    }

    /** The cover that each note was last given, whether the note is still there or not. */
    public synchronized List<Placed> covers() {
        return index.covers();
    }

    /** The folder for what is thrown away; it need not exist. */
    public Path trash() {
        return folder.trash();
    }

    /** The original of a picture, if it still lies here whole. */
    public Optional<byte[]> original(Drawn drawn) {
        Path file = originalFile(drawn);
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return Sha256.of(bytes).equals(drawn.image()) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a link that was paid for, before it is followed. */
    public void keep(Pending link) {
        write(() -> underWay.keep(link));
    }

    /** Forgets a link: its picture has been kept, or it is dead. */
    public void forget(Pending link) {
        write(() -> underWay.forget(link));
    }

    /** The file in which a link waits for its picture; without it, it is given up. */
    public Path fileOf(Pending link) {
        return underWay.file(link);
    }

    /** Links that were paid for and not followed to their end. */
    public List<Pending> links() {
        try {
            return underWay.links();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Keeps a picture that was paid for, bytes and line. Killed at any point, nothing of it is lost that was on disk. */
    public void keep(Drawn picture, byte[] bytes) {
        write(() -> {
            underWay.keep(picture);
            keepOriginal(picture, bytes);
            append(picture);
            underWay.forget(picture);
        });
    }

    /** Since when this order is under way; empty when it is not. */
    public Optional<Instant> order(String order) {
        try {
            return underWay.order(order);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Keeps that this order is under way since then, unless it was before. */
    public void keepOrder(String order, Instant since) {
        write(() -> underWay.keepOrder(order, since));
    }

    /** Forgets an order that has been carried out. */
    public void forgetOrder(String order) {
        write(() -> underWay.forgetOrder(order));
    }

    /** Whether what was asked for this note has been answered since then: by a cover, or by a refusal. */
    public synchronized boolean isAnswered(String note, Instant since) {
        return index.isAnswered(note, since);
    }

    /** Keeps a prompt where its author can look it up; named by the request's fingerprint. */
    public void keepPrompt(String fingerprint, String prompt) {
        Path file = folder.prompts().resolve(fingerprint + ".txt");
        if (Files.notExists(file)) {
            write(() -> AtomicFile.create(file, prompt.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Appends an entry, synced. */
    public synchronized void append(Entry entry) {
        write(() -> file.append(entry));
        index.add(entry);
    }

    /** Lets go of the vault; a folder that nothing was written to is taken away again. */
    @Override
    public void close() {
        if (lock.isEmpty()) {
            return;
        }
        try {
            try {
                folder.discardIfUnused();
            } finally {
                lock.get().close();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Ends what a killed run had begun to keep. */
    private void recover() throws IOException {
        for (Drawn picture : underWay.pictures()) {
            if (original(picture).isPresent() && !index.contains(picture)) {
                append(picture);
            }
            underWay.forget(picture);
        }
    }

    private void keepOriginal(Drawn picture, byte[] bytes) throws IOException {
        try {
            AtomicFile.create(originalFile(picture), bytes);
        } catch (FileAlreadyExistsException e) {
            // The same bytes under the same hash.
        }
    }

    private Path originalFile(Drawn picture) {
        return folder.originals().resolve(picture.image() + "." + picture.extension());
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static BrokenException unreadable(Path vault, IOException e) {
        return new BrokenException(
                "cannot open " + vault.resolve(".cover") + ": " + e,
                "check that the folder may be read and written",
                e);
    }

    private BrokenException unwritable(IOException e) {
        return new BrokenException(
                "cannot write in " + folder.root() + ": " + e, "check its permissions and the space on the disk", e);
    }
}

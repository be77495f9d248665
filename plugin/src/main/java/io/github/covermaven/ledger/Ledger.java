package io.github.covermaven.ledger;

import io.github.covermaven.disk.AtomicFile;
import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What we have drawn, paid for and placed, in the vault's {@code .cover} folder. A text that is only appended to, a line
 * an entry: a kill can tear the last line, which is then ignored, and two branches merge as the union of their lines.
 * Originals of paid pictures, links not yet followed and prompts lie in {@code .cover/private}.
 *
 * <p>Everything that keeps a payment safe is synced to disk when the method returns. Safe for use by several threads.
 */
public final class Ledger implements AutoCloseable {

    private final StateFolder folder;
    private final LedgerIndex index;
    private final Optional<LedgerLock> lock;

    private Ledger(StateFolder folder, Optional<LedgerLock> lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
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
            return new Ledger(folder, Optional.of(lock));
        } catch (IOException e) {
            throw unreadable(vault, e);
        }
    }

    /** How many lines could not be read, the torn last one not counted. */
    public int unreadableLines() {
        return index.unreadableLines();
    }

    /** The cover that the note was last given. */
    public synchronized Optional<Placed> placed(String note) {
        return index.placed(note);
    }

    /** The picture with this hash, if we drew it. */
    public synchronized Optional<Drawn> drawn(String image) {
        return index.drawn(image);
    }

    /** The pictures of ours whose hash begins like this, as file names hold it. */
    public synchronized List<Drawn> drawnLike(String prefix) {
        return index.drawnLike(prefix);
    }

    /** Whether a picture of ours is this long: all others need no hashing. */
    public synchronized boolean hasPictureOf(long length) {
        return index.hasLength(length);
    }

    /** Whether a picture of any provider other than this one was ever drawn. */
    public synchronized boolean hasPictureNotBy(String provider) {
        return index.hasPictureNotBy(provider);
    }

    /** The pictures that were drawn from exactly this request, newest first. */
    public synchronized List<Drawn> bought(String fingerprint) {
        return index.bought(fingerprint);
    }

    /** Pictures drawn for this note that never became its cover, newest first: a run was killed before it could. */
    public synchronized List<Drawn> undelivered(String note) {
        return index.undelivered(note);
    }

    /** Where a picture lies now, besides among the originals: files that notes were given, vault-relative. */
    public synchronized List<String> filesOf(String image) {
        return index.filesOf(image);
    }

    /** The original of a picture, if it still lies here whole. */
    public Optional<byte[]> original(Drawn drawn) {
        Path file = original(drawn.image(), drawn.extension());
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return Sha256.of(bytes).equals(drawn.image()) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps the bytes of a picture that was paid for. */
    public void keep(String image, String extension, byte[] bytes) {
        try {
            AtomicFile.create(original(image, extension), bytes);
        } catch (FileAlreadyExistsException e) {
            // The same bytes under the same hash: kept already.
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Keeps a link before it is followed. */
    public void keep(Pending pending) {
        List<String> fields = new ArrayList<>(EntryText.fields(pending.origin()));
        fields.add(pending.url());
        fields.add(pending.cost());
        try {
            AtomicFile.create(file(pending), EntryText.join(fields).getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            // Killed and asked again with the same link: kept already.
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Forgets a link: its picture has been kept, or it is dead. */
    public void forget(Pending pending) {
        try {
            Files.deleteIfExists(file(pending));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Links that were paid for and not followed to their end. */
    public List<Pending> pending() {
        if (Files.notExists(folder.pending())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.pending())) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .map(Ledger::readPending)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new BrokenException("cannot read " + folder.pending() + ": " + e.getMessage(), "", e);
        }
    }

    /** Keeps a prompt where its author can look it up; named by the request's fingerprint. */
    public void keepPrompt(String fingerprint, String prompt) {
        try {
            AtomicFile.create(folder.prompts().resolve(fingerprint + ".txt"), prompt.getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            // The same prompt: kept already.
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Appends an entry, synced. */
    public synchronized void append(Entry entry) {
        byte[] line = (EntryText.write(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                folder.ledger(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(line);
            long end = endOfWholeLines(channel);
            while (buffer.hasRemaining()) {
                end += channel.write(buffer, end);
            }
            channel.force(true);
        } catch (IOException e) {
            throw unwritable(e);
        }
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

    /** Where the next line goes; a torn last line gets its end first, so that it harms no other. */
    private static long endOfWholeLines(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size == 0) {
            return 0;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, size - 1);
        if (last.get(0) == '\n') {
            return size;
        }
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
        return size + 1;
    }

    private Path original(String image, String extension) {
        return folder.originals().resolve(image + "." + extension);
    }

    private Path file(Pending pending) {
        return folder.pending().resolve(Sha256.of(List.of(pending.origin().note(), pending.url())) + ".tsv");
    }

    private static Optional<Pending> readPending(Path file) {
        try {
            List<String> fields = EntryText.split(Files.readString(file));
            return fields.size() == 11
                    ? Optional.of(new Pending(EntryText.origin(fields), fields.get(9), fields.get(10)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

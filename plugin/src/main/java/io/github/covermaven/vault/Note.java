package io.github.covermaven.vault;

import io.github.covermaven.disk.AtomicFile;
import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.NoteException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A note's file.
 *
 * @param vault the vault's folder
 * @param relative the note's path in it
 */
public record Note(Path vault, Path relative) {

    /** Far beyond any article; what is larger is no note but data in disguise. */
    private static final long LARGEST = 16L << 20;

    /** The name it goes by everywhere: its path in the vault, with {@code /}. */
    public String name() {
        return relative.toString().replace('\\', '/');
    }

    public Path file() {
        return vault.resolve(relative);
    }

    /** @throws NoteException when it cannot be read */
    public byte[] read() {
        try (FileChannel channel = FileChannel.open(file())) {
            if (channel.size() > LARGEST) {
                throw new NoteException("is larger than 16 MiB", "exclude it: -Dcover.excludes=" + name());
            }
            ByteBuffer text = ByteBuffer.allocate((int) channel.size());
            int read = 0;
            while (read >= 0 && text.hasRemaining()) {
                read = channel.read(text);
            }
            return text.hasRemaining() ? Arrays.copyOf(text.array(), text.position()) : text.array();
        } catch (IOException e) {
            throw new NoteException("cannot be read: " + e.getMessage(), "check its permissions");
        }
    }

    /**
     * Replaces it, whole or not at all, and keeps its permissions.
     *
     * @param before what it held when the change was made
     * @throws NoteException when it holds something else by now
     */
    public void replace(byte[] before, byte[] after) {
        if (!Arrays.equals(read(), before)) {
            throw new NoteException("was changed by someone else at this moment", "run again");
        }
        try {
            AtomicFile.replace(file(), after);
        } catch (IOException e) {
            throw new BrokenException(
                    "cannot write the note " + name() + ": " + e, "check its permissions and the space on the disk", e);
        }
    }
}

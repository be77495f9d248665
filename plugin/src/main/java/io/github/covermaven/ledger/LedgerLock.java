package io.github.covermaven.ledger;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second run off a vault. The lock is the operating system's: it goes with the process, however that ends. */
final class LedgerLock implements AutoCloseable {

    private final FileChannel channel;

    private LedgerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws SettingsException when another run holds it */
    static LedgerLock take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new LedgerLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another run in this very JVM (a parallel build); reported like any other.
        }
        channel.close();
        throw new SettingsException(
                "another run is at work on this vault (it holds " + file + ")", "wait until it has finished");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

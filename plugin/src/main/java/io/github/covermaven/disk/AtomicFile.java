package io.github.covermaven.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes files that are there whole or not at all, whenever the process is killed: the bytes go to a file beside the
 * target, are synced, and take the target's name by a rename, which is synced too where the platform can.
 *
 * <p>One file at a time in a process; that no other process writes the same files is for the caller to see to.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Replaces a file's content and keeps its permissions; a symbolic link stays, its target is replaced. */
    public static synchronized void replace(Path file, byte[] bytes) throws IOException {
        Path target = file.toRealPath();
        Path temporary = temporary(target);
        try {
            write(temporary, bytes);
            copyPermissions(target, temporary);
            rename(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Creates a file, and the folders above it.
     *
     * @throws FileAlreadyExistsException when there is one already, which is left as it is
     */
    public static synchronized void create(Path file, byte[] bytes) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.createDirectories(target.resolveSibling(""));
        Path temporary = temporary(target);
        try {
            write(temporary, bytes);
            rename(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Always the same: what a killed process left is written over by the next attempt. */
    private static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".cover.tmp");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source != null) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(to.resolveSibling(""));
    }

    /** Windows cannot open a folder; its renames are journalled by NTFS instead. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The rename itself has happened; only its durability through a power cut is less sure.
        }
    }
}

package io.github.covermaven.prune;

import io.github.covermaven.disk.AtomicFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Takes files in under the paths they had, so that moving one back is all it takes to have it back. A file is at either place,
 * or at both, at any moment.
 *
 * @param folder the trash
 * @param project the folder that paths are told from
 */
record Trash(Path folder, Path project) {

    /** @throws IOException when it cannot be moved; it is where it was then */
    void take(Path file) throws IOException {
        Path target = folder.resolve(project.relativize(file).toString());
        if (Files.exists(target)) {
            leaveOnlyOne(file, target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) { // The trash is on another disk.
            AtomicFile.create(target, Files.readAllBytes(file));
            Files.delete(file);
        }
    }

    private static void leaveOnlyOne(Path file, Path inTrash) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(inTrash))) {
            throw new FileAlreadyExistsException(inTrash.toString(), null, "it holds another picture");
        }
        Files.delete(file);
    }
}

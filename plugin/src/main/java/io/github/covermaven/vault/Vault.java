package io.github.covermaven.vault;

import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of notes. Walking it streams: memory grows with the depth and width of folders, not with the number of notes.
 * Folders come in the order of their names, so that two machines see the same order.
 */
public final class Vault {

    private final Path root;
    private final Globs includes;
    private final Globs excludes;
    private final Exclusions exclusions;

    /** @throws SettingsException when the folder is none or a pattern is wrong */
    public Vault(Path root, List<String> includes, List<String> excludes) {
        if (!Files.isDirectory(root)) {
            throw new SettingsException(
                    "cover.vault=" + root + " is no folder",
                    "name the folder that holds your notes: -Dcover.vault=notes");
        }
        try {
            this.root = root.toRealPath();
        } catch (IOException e) {
            throw new BrokenException("cannot read the vault " + root + ": " + e, "check its permissions", e);
        }
        this.includes = new Globs("cover.includes", includes);
        this.excludes = new Globs("cover.excludes", excludes);
        this.exclusions = new Exclusions(includes);
    }

    /** The vault's real path. */
    public Path root() {
        return root;
    }

    /**
     * Hands over every note, once.
     *
     * @param unreadable gets the folders that could not be read, which are passed over
     */
    public void walk(Consumer<Note> notes, Consumer<Path> unreadable) {
        new Walk(notes, unreadable).run();
    }

    private boolean selects(Path relative) {
        return includes.matches(relative) && !excludes.matches(relative) && !exclusions.excludes(relative);
    }

    /**
     * One walk. Symbolic links wait until all else is done, and are followed only to what lies inside the vault and would
     * not be reached without them: so no note comes twice, and no circle closes.
     */
    private final class Walk {

        private final Consumer<Note> notes;
        private final Consumer<Path> unreadable;
        private final Deque<Path> links = new ArrayDeque<>();
        private final Set<Path> followed = new HashSet<>();

        Walk(Consumer<Note> notes, Consumer<Path> unreadable) {
            this.notes = notes;
            this.unreadable = unreadable;
        }

        void run() {
            folder(root, Path.of(""));
            while (!links.isEmpty()) {
                follow(links.removeFirst());
            }
        }

        private void folder(Path folder, Path relative) {
            try {
                for (Path child : children(folder)) {
                    look(child, relative.resolve(child.getFileName()));
                }
            } catch (IOException e) {
                unreadable.accept(relative);
            }
        }

        private void look(Path child, Path relative) throws IOException {
            try {
                child(
                        child,
                        relative,
                        Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            } catch (NoSuchFileException e) {
                // It went away while we walked.
            }
        }

        private void child(Path child, Path relative, BasicFileAttributes kind) {
            String name = child.getFileName().toString();
            if (kind.isSymbolicLink()) {
                links.add(child);
            } else if (kind.isDirectory()) {
                if (!exclusions.excludesFolder(name) && !excludes.matches(relative)) {
                    folder(child, relative);
                }
            } else if (kind.isRegularFile() && includes.matches(relative)) {
                if (!excludes.matches(relative) && !exclusions.excludesFile(name)) {
                    notes.accept(new Note(root, relative));
                }
            }
        }

        private void follow(Path link) {
            Path target;
            try {
                target = link.toRealPath();
            } catch (IOException e) {
                return; // Points nowhere, or in a circle.
            }
            if (!target.startsWith(root) || target.equals(root) || !followed.add(target)) {
                return;
            }
            Path relative = root.relativize(target);
            if (Files.isDirectory(target)) {
                boolean reached = !exclusions.excludes(relative.resolve("note.md"));
                boolean around = followed.stream().anyMatch(other -> !other.equals(target) && target.startsWith(other));
                if (!reached && !around && !exclusions.excludesFolder(String.valueOf(link.getFileName()))) {
                    folder(link, root.relativize(link));
                }
            } else if (!selects(relative) && selects(root.relativize(link))) {
                notes.accept(new Note(root, root.relativize(link)));
            }
        }

        private static List<Path> children(Path folder) throws IOException {
            try (Stream<Path> children = Files.list(folder)) {
                return children.sorted().toList();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}

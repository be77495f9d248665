package io.github.covermaven.store;

import io.github.covermaven.disk.AtomicFile;
import io.github.covermaven.disk.ServedRoot;
import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps pictures in a folder of this machine, which the site serves or Obsidian shows. */
public final class LocalStore implements Store {

    private static final Pattern BUNDLE = Pattern.compile("(.*/)?_?index(\\.[\\w-]+)?\\.(md|markdown)");

    private final Path vault;
    private final Path project;
    private final String directory;
    private final Link link;
    private final Optional<String> publicUrl;
    private final boolean bundles;
    private final Optional<Path> served;

    /**
     * @param vault the vault's folder
     * @param project the folder that pictures may not leave
     * @param directory where they go, relative to the vault; {@code ./x} is beside each note
     * @param publicUrl prefix that is written before the file's name instead of a path
     * @param bundles whether the picture of a note called {@code index.md} lies beside it, and goes by its name
     * @throws SettingsException when the folder lies outside the project
     */
    public LocalStore(
            Path vault, Path project, String directory, Link link, Optional<String> publicUrl, boolean bundles) {
        this.vault = vault.toAbsolutePath().normalize();
        this.project = project.toAbsolutePath().normalize();
        this.directory = directory.replace('\\', '/');
        this.link = link;
        this.bundles = bundles;
        this.publicUrl = publicUrl.map(prefix -> prefix.endsWith("/") ? prefix : prefix + "/");
        this.served = this.publicUrl
                .filter(url -> url.startsWith("/"))
                .flatMap(url -> ServedRoot.of(vault.resolve(this.directory).normalize(), url));
        if (!folder("note.md").startsWith(this.project)) {
            throw new SettingsException(
                    "cover.imageDirectory=" + directory + " leads outside the project " + project,
                    "name a folder inside it");
        }
    }

    @Override
    public String name() {
        return "local";
    }

    @Override
    public String exampleReference(String note, String title) {
        return reference(note, folder(note).resolve(FileName.example(title)));
    }

    @Override
    public Stored put(String note, String title, byte[] picture, String extension) {
        Path file = folder(note).resolve(FileName.of(title, picture, extension));
        try {
            AtomicFile.create(file, picture);
        } catch (FileAlreadyExistsException e) {
            requireSame(file, picture);
        } catch (IOException e) {
            throw new BrokenException(
                    "cannot write the picture " + file + ": " + e,
                    "check the folder's permissions and the space on the disk",
                    e);
        }
        return new Stored(slashed(vault.relativize(file)), reference(note, file));
    }

    @Override
    public Optional<Path> find(String note, String reference) {
        if (!follows(reference) && !isServed(reference)) {
            return Optional.empty();
        }
        try {
            return places(note, reference)
                    .map(Path::normalize)
                    .filter(file -> file.startsWith(project))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A path means one place; a bare name, and what Obsidian links to, may lie in several. */
    private Stream<Path> places(String note, String reference) {
        String target = target(reference);
        Path besideNote = noteFolder(note).resolve(target);
        if (isPublic(target)) {
            String name = target.substring(publicUrl.orElse("").length());
            return Stream.of(folder(note).resolve(name));
        }
        if (isServed(target)) {
            return served.stream().map(root -> root.resolve(target.substring(1)));
        }
        if (isWikilink(reference)) {
            return Stream.of(vault.resolve(target), besideNote, folder(note).resolve(target));
        }
        return target.contains("/")
                ? Stream.of(besideNote)
                : Stream.of(besideNote, folder(note).resolve(target));
    }

    @Override
    public boolean follows(String reference) {
        String target = target(reference);
        return isPublic(target) || !(target.isBlank() || target.startsWith("/") || target.contains("://"));
    }

    @Override
    public boolean isServed(String reference) {
        return served.isPresent() && reference.startsWith("/") && !reference.startsWith("//");
    }

    private boolean isPublic(String target) {
        return publicUrl.isPresent() && target.startsWith(publicUrl.get());
    }

    private String reference(String note, Path file) {
        String name = String.valueOf(file.getFileName());
        if (isBundle(note)) {
            return name;
        }
        if (publicUrl.isPresent()) {
            return publicUrl.get() + name;
        }
        String inVault = file.startsWith(vault) ? slashed(vault.relativize(file)) : name;
        return switch (link) {
            case PATH -> slashed(noteFolder(note).relativize(file));
            case NAME -> name;
            case WIKILINK -> "[[" + inVault + "]]";
            case EMBED -> "![[" + inVault + "]]";
        };
    }

    /** Hugo's leaf and branch bundles, in any language ({@code index.de.md}); Roq's pages in folders of their own. */
    private boolean isBundle(String note) {
        return bundles && BUNDLE.matcher(note).matches();
    }

    private Path folder(String note) {
        if (isBundle(note)) {
            return noteFolder(note);
        }
        Path base = directory.startsWith("./") || directory.equals(".") ? noteFolder(note) : vault;
        return base.resolve(directory).normalize();
    }

    private Path noteFolder(String note) {
        return vault.resolve(note).resolveSibling("");
    }

    private static boolean isWikilink(String reference) {
        String text = reference.strip();
        return (text.startsWith("[[") || text.startsWith("![[")) && text.endsWith("]]");
    }

    /** A wikilink's target, without brackets, shown text and heading; any other reference as it is. */
    private static String target(String reference) {
        String text = reference.strip();
        return isWikilink(text)
                ? text.substring(text.indexOf("[[") + 2, text.length() - 2)
                        .split("[|#]", 2)[0]
                        .strip()
                : text;
    }

    private static void requireSame(Path file, byte[] picture) {
        try {
            if (Arrays.equals(Files.readAllBytes(file), picture)) {
                return;
            }
        } catch (IOException e) {
            throw new BrokenException("cannot read " + file + ": " + e, "check its permissions", e);
        }
        throw new NoteException("a different file stands where the picture goes: " + file, "move it away");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}

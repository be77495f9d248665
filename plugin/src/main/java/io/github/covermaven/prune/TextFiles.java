package io.github.covermaven.prune;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every text file of a folder, whatever it is for: notes, templates, data, settings. Left out are version control, what tools
 * make or bring (build output, packages, caches), our own folder, and what is no text. Symbolic links are not followed.
 */
final class TextFiles {

    private static final Set<String> FOLDERS = Set.of(
            ".cover",
            ".git",
            ".hg",
            ".svn",
            "node_modules",
            "target",
            "_site",
            ".jekyll-cache",
            ".gradle",
            ".cache",
            ".m2",
            "__pycache__");

    private static final Set<String> NO_TEXT = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "ico", "tif", "tiff", "heic", "psd", "mp3", "m4a",
            "ogg", "wav", "flac", "mp4", "mov", "webm", "mkv", "avi", "pdf", "zip", "gz", "xz", "zst", "bz2", "7z",
            "rar", "tar", "jar", "war", "class", "so", "dll", "dylib", "exe", "woff", "woff2", "ttf", "otf", "eot",
            "docx", "xlsx", "pptx", "db", "sqlite", "bin");

    /** As much of a file as Git looks at for the same question. */
    private static final int LOOK = 8000;

    private static final int CHUNK = 1 << 16;

    private final Path root;
    private final List<Path> unreadable = new ArrayList<>();

    TextFiles(Path root) {
        this.root = root;
    }

    /** Reads a text file piece by piece. */
    interface Reader {

        /** @param text holds the next piece in its first bytes */
        void read(byte[] text, int length);

        /** The file is over. */
        void end(Path file);
    }

    /** What could not be read, so that nobody knows what stands in it. */
    List<Path> unreadable() {
        return List.copyOf(unreadable);
    }

    void read(Reader reader) {
        byte[] chunk = new byte[CHUNK];
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes kind) {
                    boolean isLeftOut = FOLDERS.contains(name(folder)) && !folder.equals(root);
                    return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                    if (kind.isRegularFile() && !NO_TEXT.contains(extension(file))) {
                        file(file, chunk, reader);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) {
                    addUnreadable(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
                    if (why != null) {
                        addUnreadable(folder);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            addUnreadable(root);
        }
    }

    private void file(Path file, byte[] chunk, Reader reader) {
        try (InputStream in = Files.newInputStream(file)) {
            int length = in.readNBytes(chunk, 0, chunk.length);
            if (isText(chunk, length)) {
                while (length > 0) {
                    reader.read(chunk, length);
                    length = in.readNBytes(chunk, 0, chunk.length);
                }
                reader.end(file);
            }
        } catch (IOException e) {
            addUnreadable(file);
        }
    }

    /** What went away while we walked names nothing any more. */
    private void addUnreadable(Path file) {
        if (Files.exists(file)) {
            unreadable.add(root.relativize(file));
        }
    }

    /** Zeros are for what is no text, and for UTF-16, which begins with a byte order mark. */
    private static boolean isText(byte[] start, int length) {
        boolean isMarked = length > 1 && (start[0] & 0xff) + (start[1] & 0xff) == 0xfe + 0xff;
        for (int i = 0; i < Math.min(length, LOOK); i++) {
            if (start[i] == 0) {
                return isMarked;
            }
        }
        return true;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String extension(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

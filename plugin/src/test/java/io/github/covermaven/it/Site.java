package io.github.covermaven.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with notes, and Maven run in it. */
final class Site {

    private static final Set<String> LEFT_BY_A_RUN = Set.of(".cover", "covers", "target", "node_modules");
    private static final Pattern OUR_COVER = Pattern.compile("(?m)^cover: \\S*covers/[a-z0-9-]+-[0-9a-f]{8}\\.\\w+\\R");
    private static final Pattern COVER = Pattern.compile("(?m)^cover: (\\S+)\\r?$");

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private int runs;

    private Site(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Maven.writeSettings(beside("settings.xml"), "");
    }

    static Site empty(Path folder) throws IOException {
        return new Site(folder);
    }

    /** A copy of an example; where somebody has tried the plugin on it, as it was before. */
    static Site copyOf(String example, Path folder) throws IOException {
        return copyOf(Path.of(System.getProperty("it.examples"), example), folder);
    }

    static Site copyOf(Path source, Path folder) throws IOException {
        Site site = empty(folder);
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_BY_A_RUN.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(site.folder.resolve(source.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = site.folder.resolve(source.relativize(file));
                if (isNote(file)) {
                    String text = Files.readString(file, ISO_8859_1);
                    Files.writeString(copy, OUR_COVER.matcher(text).replaceAll(""), ISO_8859_1);
                } else {
                    Files.copy(file, copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return site;
    }

    /** Sets an environment variable for all runs. */
    Site with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Lets Maven bring what the build of a site takes. */
    Site online() throws IOException {
        Files.writeString(beside("settings.xml"), "<settings/>");
        return this;
    }

    /** Puts {@code <server>} elements into settings.xml. */
    Site withServers(String servers) throws IOException {
        Maven.writeSettings(beside("settings.xml"), servers);
        return this;
    }

    Site write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
        return this;
    }

    void delete(String path) throws IOException {
        Files.delete(file(path));
    }

    String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Runs Maven in batch mode and waits for its end. */
    Build run(String... arguments) {
        return start(arguments).await();
    }

    Running start(String... arguments) {
        Path log = beside(++runs + ".log");
        List<String> all =
                Stream.concat(Stream.of("-B"), Arrays.stream(arguments)).toList();
        return new Running(Maven.start(folder, beside("settings.xml"), log, variables, all), log);
    }

    /** The bytes of all files and their names, one after the other, as one text. */
    String everythingWritten() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                all.append(file).append('\n').append(Files.readString(file, ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** All files by path, but those of a build: notes as they are, byte for character, others as their hash. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(file("target")))
                    .toList()) {
                String content = isNote(file)
                        ? Files.readString(file, ISO_8859_1)
                        : Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.getLastModifiedTime(file);
                files.put(folder.relativize(file).toString().replace('\\', '/'), content);
            }
        }
        return files;
    }

    /** The files that are no longer as they were, or are new. */
    SortedSet<String> changedSince(SortedMap<String, String> before) throws IOException {
        SortedMap<String, String> now = files();
        SortedSet<String> changed = new TreeSet<>(now.keySet());
        changed.addAll(before.keySet());
        changed.removeIf(path -> Objects.equals(now.get(path), before.get(path)));
        return changed;
    }

    /** The notes that name a picture of ours, and the picture's file. */
    SortedMap<String, Path> covers() throws IOException {
        SortedMap<String, Path> covers = new TreeMap<>();
        files().forEach((path, text) -> {
            Matcher cover = COVER.matcher(text);
            if (isNote(Path.of(path)) && cover.find() && cover.group(1).contains("covers/")) {
                covers.put(path, file(path).getParent().resolve(cover.group(1)).normalize());
            }
        });
        return covers;
    }

    /** A file of ours, which is not to be seen in the folder itself. */
    private Path beside(String name) {
        return folder.resolveSibling(folder.getFileName() + "-" + name);
    }

    private static boolean isNote(Path file) {
        return file.toString().endsWith(".md");
    }
}

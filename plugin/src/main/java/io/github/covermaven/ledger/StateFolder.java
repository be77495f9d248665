package io.github.covermaven.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The folder {@code .cover} of a vault: a text to commit, and beside it {@code private/}, which Git ignores.
 *
 * @param root the folder itself, which need not exist
 */
record StateFolder(Path root) {

    /** Without it JBake (2.7, seen) publishes all that lies among its content, hidden folders too. */
    private static final String JBAKE_IGNORE = ".jbakeignore";

    Path ledger() {
        return root.resolve("ledger.tsv");
    }

    Path originals() {
        return personal().resolve("originals");
    }

    Path underWay() {
        return personal().resolve("under-way");
    }

    Path prompts() {
        return personal().resolve("prompts");
    }

    Path trash() {
        return personal().resolve("trash");
    }

    Path lock() {
        return personal().resolve("lock");
    }

    /** Makes the folder with the files that tell others how to treat it; existing ones stay as they are. */
    void create() throws IOException {
        Files.createDirectories(personal());
        writeOnce(root.resolve(".gitattributes"), "ledger.tsv merge=union text eol=lf\n");
        writeOnce(personal().resolve(".gitignore"), "*\n");
        writeOnce(root.resolve(JBAKE_IGNORE), "");
    }

    /** Takes away what {@link #create} made, if nothing came of it; what is private stays ignored as long as it is there. */
    void discardIfUnused() throws IOException {
        if (Files.exists(ledger()) || !holdsOnly(personal(), Set.of(".gitignore", "lock"))) {
            return;
        }
        Files.deleteIfExists(lock());
        Files.deleteIfExists(personal().resolve(".gitignore"));
        Files.delete(personal());
        if (holdsOnly(root, Set.of(".gitattributes", JBAKE_IGNORE))) {
            Files.deleteIfExists(root.resolve(JBAKE_IGNORE));
            Files.deleteIfExists(root.resolve(".gitattributes"));
            Files.delete(root);
        }
    }

    private Path personal() {
        return root.resolve("private");
    }

    private static boolean holdsOnly(Path folder, Set<String> names) throws IOException {
        try (var children = Files.list(folder)) {
            return children.allMatch(child -> names.contains(String.valueOf(child.getFileName())));
        }
    }

    private static void writeOnce(Path file, String text) throws IOException {
        if (Files.notExists(file)) {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

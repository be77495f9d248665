package io.github.covermaven.vault;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project that a folder belongs to, as version control sees it. */
public final class WorkTree {

    private WorkTree() {}

    /**
     * The nearest folder, this one or one above it, that is under Git; the folder itself when there is none. A home folder
     * kept under Git is nobody's project.
     */
    public static Path around(Path folder) {
        Path home = Path.of(System.getProperty("user.home", "/"));
        for (Path up = folder; up != null && !home.startsWith(up); up = up.getParent()) {
            if (Files.exists(up.resolve(".git"))) {
                return up;
            }
        }
        return folder;
    }
}

package io.github.covermaven.disk;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The folder whose files a site serves from its root, such as Hugo's {@code static}. */
public final class ServedRoot {

    private ServedRoot() {}

    /**
     * Told by one folder in it and its URL: {@code static} by {@code static/covers} and {@code /covers/}.
     *
     * @param folder absolute and normalized
     * @param url as it is written before a file's name, with or without slashes around it
     * @return empty when the folder is not called as its URL
     */
    public static Optional<Path> of(Path folder, String url) {
        Path inSite = Path.of(url.replaceAll("^/|/$", ""));
        if (!folder.endsWith(inSite)) {
            return Optional.empty();
        }
        Path root = folder;
        for (int i = 0; i < inSite.getNameCount(); i++) {
            root = Objects.requireNonNull(root.getParent());
        }
        return Optional.of(root);
    }
}

package io.github.covermaven.prune;

import io.github.covermaven.ledger.Entry.Placed;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What notes that are still there may want of a picture that they do not name. */
final class Claims {

    /** What themes look for in the name of a file beside a page. */
    private static final Set<String> PICKED_UP = Set.of("cover", "feature", "thumb");

    private final Map<String, String> toRestore = new HashMap<>();
    private final Map<String, String> beside = new HashMap<>();

    /**
     * Looks at the covers that notes were last given.
     *
     * @param keepsPrevious whether what {@code cover:restore} would bring back is claimed
     */
    Claims(Path vault, List<Placed> covers, boolean keepsPrevious) {
        for (Placed cover : covers) {
            if (isThere(vault, cover.note())) {
                if (keepsPrevious) {
                    cover.previous()
                            .ifPresent(value -> Mentions.hashesIn(value)
                                    .forEach(hash -> toRestore.putIfAbsent(hash, cover.note())));
                }
                if (isPickedUp(cover)) {
                    beside.put(cover.file(), cover.note());
                }
            }
        }
    }

    /** Why the file is not to be taken away, if it is not. */
    Optional<String> on(OurFile file) {
        return Optional.ofNullable(toRestore.get(file.hashInName()))
                .map(note -> "cover:restore would give it back to " + note)
                .or(() -> Optional.ofNullable(beside.get(file.name()))
                        .map(note -> "a theme may show it for its name, beside " + note));
    }

    /** A page that is a folder may show what lies in it without naming it. */
    private static boolean isPickedUp(Placed cover) {
        String folder = cover.note().substring(0, cover.note().lastIndexOf('/') + 1);
        String page = cover.note().substring(folder.length());
        String picture =
                cover.file().substring(cover.file().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return Stream.of("index.", "_index.").anyMatch(page::startsWith)
                && cover.file().equals(folder + picture)
                && PICKED_UP.stream().anyMatch(picture::contains);
    }

    private static boolean isThere(Path vault, String note) {
        try {
            return Files.exists(vault.resolve(note));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

package io.github.covermaven.prune;

import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.ledger.Shown;
import io.github.covermaven.store.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The files that the ledger says we made. It is a text that others may have edited, so that it is not simply believed. */
record OurFiles(Path vault, Path project, Ledger ledger) {

    /** Those that are there, in the order of their names. */
    List<OurFile> all() {
        List<OurFile> all = new ArrayList<>();
        ledger.files().forEach((image, names) -> {
            for (String name : names) {
                file(name)
                        .ifPresent(file -> shown(file, image).ifPresent(shown -> {
                            all.add(new OurFile(file, name, shown));
                        }));
            }
        });
        all.sort(Comparator.comparing(OurFile::name));
        return all;
    }

    /** No link, and not outside the project. */
    private Optional<Path> file(String name) {
        try {
            Path file = vault.resolve(name).normalize();
            boolean isInside = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(project);
            return isInside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /** What we put there by the name of the file, which only we give, if that is the picture. */
    private Optional<Shown> shown(Path file, String image) {
        return FileName.hashPrefix(String.valueOf(file.getFileName())).stream()
                .flatMap(prefix -> ledger.shownLike(prefix).stream())
                .filter(shown -> shown.picture().image().equals(image))
                .findFirst();
    }
}

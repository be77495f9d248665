package io.github.covermaven.prune;

import io.github.covermaven.ledger.Ledger;
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
        ledger.files()
                .forEach((image, names) -> names.forEach(name -> ledger.drawn(image)
                        .ifPresent(drawn -> file(name, image).ifPresent(file -> {
                            all.add(new OurFile(file, name, drawn));
                        }))));
        all.sort(Comparator.comparing(OurFile::name));
        return all;
    }

    /** No link, not outside the project, and named as only we name files. */
    private Optional<Path> file(String name, String image) {
        try {
            Path file = vault.resolve(name).normalize();
            return Optional.of(file)
                    .filter(path -> FileName.hashPrefix(String.valueOf(path.getFileName()))
                            .filter(image::startsWith)
                            .isPresent())
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(this::isReallyInside);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean isReallyInside(Path file) {
        try {
            return file.toRealPath().startsWith(project);
        } catch (IOException e) {
            return false;
        }
    }
}

package io.github.covermaven.doctor;

import io.github.covermaven.problem.CoverException;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.CoverSettings.Storage;
import io.github.covermaven.store.LocalStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether notes, pictures and the ledger can be written; found out without writing. */
record FolderCheck(CoverSettings settings) {

    private static final long LITTLE_SPACE = 100_000_000;

    List<Observation> observations() {
        List<Observation> found = new ArrayList<>();
        Path vault = settings.vault();
        Map<String, Path> folders = new LinkedHashMap<>();
        folders.put("of notes", vault);
        folders.put("of pictures", pictures());
        folders.put("of the ledger", vault.resolve(".cover"));
        folders.forEach((what, folder) -> {
            Path there = nearest(folder);
            if (!Files.isDirectory(there) || !Files.isWritable(there)) {
                found.add(Observation.wrong(
                        "folders",
                        "the folder " + what + ", " + folder + ", cannot be written: see " + there,
                        "check its permissions and who owns it"));
            }
        });
        try {
            Storage storage = settings.storage();
            new LocalStore(
                    vault,
                    settings.project(),
                    storage.imageDirectory(),
                    storage.link(),
                    storage.publicUrl(),
                    storage.bundles());
        } catch (CoverException e) {
            found.add(Observation.wrong("folders", e));
        }
        space(vault).ifPresent(found::add);
        if (found.isEmpty()) {
            found.add(Observation.fine("folders", "notes, pictures (" + pictures() + ") and ledger can be written"));
        }
        return found;
    }

    private Path pictures() {
        return settings.vault().resolve(settings.storage().imageDirectory()).normalize();
    }

    /** The folder itself, or what it would be made in. */
    private static Path nearest(Path folder) {
        Path there = folder;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static Optional<Observation> space(Path vault) {
        try {
            long free = Files.getFileStore(vault).getUsableSpace();
            return free < LITTLE_SPACE
                    ? Optional.of(Observation.doubtful(
                            "folders", "there are " + free / 1_000_000 + " MB left on the disk", "make room"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

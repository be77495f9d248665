package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A note and its cover as they are.
 *
 * @param isBare whether the key of the cover is not there, or empty
 * @param file the picture on this machine that it shows, if it shows one
 * @param fault why it cannot be edited safely, when that is why it is skipped
 */
public record Surveyed(Assessment assessment, boolean isBare, Optional<Path> file, Optional<Fault> fault) {

    private static final Position TOP = new Position(1, 1);

    /**
     * What keeps a note from being edited.
     *
     * @param isOfType whether it is the kind of value that stands under the key
     */
    public record Fault(NoteException why, boolean isOfType) {}

    /** Where to look in the note: at what is wrong, else at the value under the key, else at its top. */
    public Position position(String key) {
        if (fault.isPresent()) {
            return fault.get().why().position().orElse(TOP);
        }
        try {
            return FrontMatter.read(assessment.note().read()).position(key).orElse(TOP);
        } catch (NoteException e) {
            return TOP;
        }
    }
}

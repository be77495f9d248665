package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.vault.Note;
import io.github.covermaven.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether any note of a vault is marked as shared. Finding out may mean reading them all, so it is done at most once. */
final class SharedMarks {

    private final Vault vault;
    private final Once<Boolean> any = new Once<>(this::look);

    SharedMarks(Vault vault) {
        this.vault = vault;
    }

    boolean any() {
        return any.get();
    }

    private boolean look() {
        AtomicBoolean found = new AtomicBoolean();
        vault.walk(
                note -> {
                    if (!found.get()) {
                        found.set(isMarked(note));
                    }
                },
                unreadable -> {});
        return found.get();
    }

    private static boolean isMarked(Note note) {
        try {
            byte[] bytes = note.read();
            return mayBeMarked(bytes) && Privacy.isShared(FrontMatter.read(bytes));
        } catch (NoteException e) {
            return false;
        }
    }

    /** Every mark has one of these words in its key: where neither stands nothing need be parsed. */
    private static boolean mayBeMarked(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("share") || text.contains("publish");
    }
}

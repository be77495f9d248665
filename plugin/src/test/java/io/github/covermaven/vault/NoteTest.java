package io.github.covermaven.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.NoteException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteTest {

    @TempDir
    private Path vault;

    private Note note(String text) throws IOException {
        Files.writeString(vault.resolve("a.md"), text);
        return new Note(vault, Path.of("a.md"));
    }

    @Test
    void is_replaced_by_what_was_made_of_it() throws IOException {
        Note note = note("before");

        note.replace("before".getBytes(UTF_8), "after".getBytes(UTF_8));

        assertThat(note.file()).hasContent("after");
    }

    @Test
    void is_not_replaced_when_it_holds_something_else_by_now() throws IOException {
        Note note = note("changed meanwhile");

        assertThatThrownBy(() -> note.replace("before".getBytes(UTF_8), "after".getBytes(UTF_8)))
                .isInstanceOf(NoteException.class);
        assertThat(note.file()).hasContent("changed meanwhile");
    }

    @Test
    void that_is_gone_cannot_be_read() {
        assertThatThrownBy(() -> new Note(vault, Path.of("gone.md")).read()).isInstanceOf(NoteException.class);
    }

    @Test
    void that_is_far_too_large_is_not_read() throws IOException {
        Note note = note("");
        try (RandomAccessFile file = new RandomAccessFile(note.file().toFile(), "rw")) {
            file.setLength((16L << 20) + 1);
        }

        assertThatThrownBy(note::read).isInstanceOf(NoteException.class).hasMessageContaining("16 MiB");
    }
}

package io.github.covermaven.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] BYTES = "after".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.md"), text);
    }

    private void assertAlone(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_replaced_file_holds_the_new_bytes_and_nothing_lies_beside_it() throws IOException {
        Path file = file("before");

        AtomicFile.replace(file, BYTES);

        assertThat(file).hasBinaryContent(BYTES);
        assertAlone(file);
    }

    @Test
    void a_replaced_file_keeps_its_permissions() throws IOException {
        Path file = file("before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

        AtomicFile.replace(file, BYTES);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x--x");
    }

    @Test
    void a_symbolic_link_stays_and_its_target_is_replaced() throws IOException {
        Path target = file("before");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), target);

        AtomicFile.replace(link, BYTES);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasBinaryContent(BYTES);
    }

    @Test
    void what_is_not_there_is_not_replaced() {
        assertThatThrownBy(() -> AtomicFile.replace(folder.resolve("gone.md"), BYTES))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_created_file_makes_the_folders_above_it() throws IOException {
        AtomicFile.create(folder.resolve("deep/er/a.png"), BYTES);

        assertThat(folder.resolve("deep/er/a.png")).hasBinaryContent(BYTES);
    }

    @Test
    void a_file_that_is_there_is_not_created_over() throws IOException {
        Path file = file("before");

        assertThatThrownBy(() -> AtomicFile.create(file, BYTES)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("before");
        assertAlone(file);
    }

    @Test
    void what_a_killed_process_left_of_a_write_is_no_hindrance() throws IOException {
        Path file = file("before");
        Files.writeString(folder.resolve(".a.md.cover.tmp"), "half");

        AtomicFile.replace(file, BYTES);

        assertThat(file).hasBinaryContent(BYTES);
        assertAlone(file);
    }
}

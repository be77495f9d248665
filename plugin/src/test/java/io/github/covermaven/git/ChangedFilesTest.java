package io.github.covermaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIf("hasGit")
class ChangedFilesTest {

    @TempDir
    private Path repository;

    private Path notes;

    static boolean hasGit() {
        try {
            return new ProcessBuilder("git", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void a_repository_with_notes() throws Exception {
        notes = Files.createDirectories(repository.resolve("my notes"));
        git("init", "-q", "-b", "main");
        write("old.md", "old");
        write("笔记/旧.md", "old");
        write("moved.md", "a text that is long enough to be known again when it has moved");
        commit("first");
        git("tag", "start");
    }

    private void write(String name, String text) throws IOException {
        Path file = notes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git(
                "-c",
                "user.name=T",
                "-c",
                "user.email=t@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-qm",
                message);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private ChangedFiles since(String commit) {
        return ChangedFiles.since(commit, notes);
    }

    @Test
    void what_was_committed_since_has_changed() throws Exception {
        write("笔记/旧.md", "new");
        write("\"quoted\" 引号.md", "new");
        commit("second");

        ChangedFiles changed = since("start");

        assertThat(changed.contains("笔记/旧.md")).isTrue();
        assertThat(changed.contains("\"quoted\" 引号.md")).isTrue();
        assertThat(changed.contains("old.md")).isFalse();
    }

    @Test
    void what_is_not_committed_has_changed_too() throws Exception {
        write("old.md", "edited");
        write("staged.md", "staged");
        git("add", "my notes/staged.md");
        write("新/untracked.md", "new");
        Files.writeString(repository.resolve(".gitignore"), "ignored.md\n");
        write("ignored.md", "x");

        ChangedFiles changed = since("HEAD");

        assertThat(List.of("old.md", "staged.md", "新/untracked.md")).allMatch(changed::contains);
        assertThat(changed.contains("ignored.md")).isFalse();
        assertThat(changed.contains("moved.md")).isFalse();
    }

    @Test
    void a_moved_note_has_changed_at_its_new_place() throws Exception {
        git("mv", "my notes/moved.md", "my notes/there.md");
        commit("move");

        assertThat(since("HEAD~1").contains("there.md")).isTrue();
    }

    @Test
    void what_has_changed_on_the_other_side_has_not_changed_here() throws Exception {
        git("checkout", "-qb", "topic");
        write("mine.md", "mine");
        commit("mine");
        git("checkout", "-q", "main");
        write("old.md", "theirs");
        commit("theirs");
        git("checkout", "-q", "topic");

        ChangedFiles changed = since("main");

        assertThat(changed.contains("mine.md")).isTrue();
        assertThat(changed.contains("old.md")).isFalse();
    }

    @Test
    void histories_without_a_common_beginning_are_compared_as_they_are() throws Exception {
        git("checkout", "-q", "--orphan", "other");
        write("old.md", "another");
        commit("another beginning");

        ChangedFiles changed = since("main");

        assertThat(changed.contains("old.md")).isTrue();
        assertThat(changed.contains("moved.md")).isFalse();
    }

    @Test
    void a_commit_that_is_not_there_is_told_in_gits_words() {
        assertThatThrownBy(() -> since("no-such-branch"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.since=no-such-branch")
                .hasMessageContaining("Not a valid object name no-such-branch")
                .hasMessageContaining("fetch-depth");
    }

    @Test
    void a_folder_that_is_not_under_git_is_told(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> ChangedFiles.since("HEAD", elsewhere))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("not a git repository");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output=stolen", "-O/tmp/x", " ", "HEAD\n--output=x"})
    void what_git_could_take_for_an_option_is_refused(String commit) {
        assertThatThrownBy(() -> since(commit))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("is no commit");
        assertThat(notes.resolve("stolen")).doesNotExist();
    }
}

package io.github.covermaven.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder {@code .cover}: what Git sees of it, who may enter, what is left behind. */
class StateFolderTest {

    @TempDir
    private Path vault;

    @Test
    void tells_git_how_to_merge_the_ledger_and_to_pass_over_the_rest() {
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.append(Entries.drawn("a.md", 1));
        }

        assertThat(vault.resolve(".cover/.gitattributes")).hasContent("ledger.tsv merge=union text eol=lf\n");
        assertThat(vault.resolve(".cover/.jbakeignore")).isEmptyFile();
        assertThat(vault.resolve(".cover/private/.gitignore")).hasContent("*\n");
    }

    @Test
    void leaves_files_for_git_as_the_user_has_them() throws IOException {
        Files.createDirectories(vault.resolve(".cover"));
        Files.writeString(vault.resolve(".cover/.gitattributes"), "* text\n");

        try (Ledger ledger = Ledger.open(vault)) {
            ledger.append(Entries.drawn("a.md", 1));
        }

        assertThat(vault.resolve(".cover/.gitattributes")).hasContent("* text\n");
    }

    @Test
    void leaves_nothing_behind_when_nothing_was_written() {
        Ledger.open(vault).close();

        assertThat(vault).isEmptyDirectory();
    }

    @Test
    void looking_leaves_nothing_behind() {
        Ledger.look(vault).close();

        assertThat(vault).isEmptyDirectory();
    }

    @Test
    void leaves_a_folder_that_holds_something_else() throws IOException {
        Files.createDirectories(vault.resolve(".cover"));
        Files.writeString(vault.resolve(".cover/mine.txt"), "mine");

        Ledger.open(vault).close();

        assertThat(vault.resolve(".cover/mine.txt")).hasContent("mine");
    }

    @Test
    void keeps_what_is_private_out_of_git_even_if_no_picture_came() {
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.keepPrompt("0123", "what an article says");
        }

        assertThat(vault.resolve(".cover/private/prompts/0123.txt")).exists();
        assertThat(vault.resolve(".cover/private/.gitignore")).hasContent("*\n");
    }

    @Test
    void refuses_a_second_run_in_this_process() {
        try (Ledger first = Ledger.open(vault)) {
            assertThatThrownBy(() -> Ledger.open(vault))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("another run is at work on this vault");
            first.append(Entries.drawn("a.md", 1));
        }

        Ledger.open(vault).close();
    }

    @Test
    void refuses_a_second_run_in_another_process() throws Exception {
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.append(Entries.drawn("a.md", 1));

            assertThat(Opener.inAnotherProcess(vault)).contains("another run is at work on this vault");
        }

        assertThat(Opener.inAnotherProcess(vault)).isEqualTo("opened");
    }

    @Test
    void may_be_looked_at_while_a_run_is_at_work() {
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.append(Entries.placed("a.md", 1));

            assertThat(Ledger.look(vault).placed("a.md")).isPresent();
        }
    }

    /** Another process that wants to work on the vault. */
    static final class Opener {

        private Opener() {}

        public static void main(String[] arguments) {
            try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
                System.out.println("opened");
            } catch (SettingsException e) {
                System.out.println(e.getMessage());
            }
        }

        static String inAnotherProcess(Path vault) throws IOException {
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opener.class.getName(),
                            vault.toString()))
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
                return String.join("\n", output.lines().toList());
            }
        }
    }
}

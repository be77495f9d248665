package io.github.covermaven.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    private static final List<String> ALL = List.of("**/*.md", "**/*.markdown");

    @TempDir
    private Path folder;

    private final List<Path> unreadable = new ArrayList<>();

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve("vault").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private Path in(String name) {
        return folder.resolve("vault").resolve(name);
    }

    private List<String> notes(List<String> includes, List<String> excludes) {
        List<String> notes = new ArrayList<>();
        new Vault(folder.resolve("vault"), includes, excludes)
                .walk(note -> notes.add(note.name()), path -> unreadable.add(path));
        return notes;
    }

    private List<String> notes() {
        return notes(ALL, List.of());
    }

    @Test
    void a_vault_that_is_no_folder_is_refused() throws IOException {
        files("a.md");

        assertThatThrownBy(() -> new Vault(in("a.md"), ALL, List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.vault=");
    }

    @Test
    void notes_come_in_the_order_of_their_names_folder_by_folder() throws IOException {
        files("b.md", "a/z.md", "a/b.md", "c/a.md", "A.md");

        assertThat(notes()).containsExactly("A.md", "a/b.md", "a/z.md", "b.md", "c/a.md");
    }

    @Test
    void a_note_is_known_by_its_path_with_slashes() throws IOException {
        files("笔记/你好 世界.md");

        assertThat(notes()).containsExactly("笔记/你好 世界.md");
    }

    @Nested
    class Globs {

        @Test
        void by_default_markdown_files_are_notes() throws IOException {
            files("a.md", "deep/b.markdown", "c.txt", "d.mdx", "md");

            assertThat(notes()).containsExactly("a.md", "deep/b.markdown");
        }

        @ParameterizedTest
        @CsvSource({
            "**/*.md, 'a.md,posts/b.md,posts/deep/c.md'",
            "*.md, a.md",
            "posts/*.md, posts/b.md",
            "posts/**/*.md, posts/deep/c.md",
            "posts/**, 'posts/b.md,posts/deep/c.md'",
            "posts/, 'posts/b.md,posts/deep/c.md'",
            "./posts/*.md, posts/b.md",
            "**/b.md, posts/b.md",
            "'**/{a,b}.md', 'a.md,posts/b.md'",
            "other/**, ''"
        })
        void an_include_says_which_files_are_notes(String include, String expected) throws IOException {
            files("a.md", "posts/b.md", "posts/deep/c.md");

            assertThat(String.join(",", notes(List.of(include), List.of()))).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "posts/**, a.md",
            "posts, a.md",
            "posts/, a.md",
            "**/deep, 'a.md,posts/b.md'",
            "**/c.md, 'a.md,posts/b.md'",
            "*.md, 'posts/b.md,posts/deep/c.md'"
        })
        void an_exclude_takes_files_and_folders_out(String exclude, String expected) throws IOException {
            files("a.md", "posts/b.md", "posts/deep/c.md");

            assertThat(String.join(",", notes(ALL, List.of(exclude)))).isEqualTo(expected);
        }

        @Test
        void what_is_no_glob_is_refused_by_the_name_of_its_setting() throws IOException {
            files("a.md");

            assertThatThrownBy(() -> notes(List.of("**/*.{md"), List.of()))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("cover.includes=**/*.{md");
            assertThatThrownBy(() -> notes(ALL, List.of("[")))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("cover.excludes=[");
        }
    }

    @Nested
    class BuiltInExclusions {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "target/a.md",
                    "deep/target/a.md",
                    "node_modules/x/a.md",
                    ".git/a.md",
                    ".obsidian/a.md",
                    ".trash/a.md",
                    ".cover/a.md",
                    "_site/a.md",
                    "public/a.md",
                    "templates/a.md",
                    "Templates/a.md",
                    "archetypes/a.md",
                    "scaffolds/a.md",
                    "模板/a.md",
                    "README.md",
                    "readme.md",
                    "deep/README.md",
                    "README.zh-CN.md",
                    "README_en.md",
                    "README-zh_Hans.md",
                    "CHANGELOG.md",
                    "CONTRIBUTING.md",
                    "LICENSE.md",
                    "CODE_OF_CONDUCT.md"
                })
        void what_is_no_article_anywhere_is_left_out(String name) throws IOException {
            files(name);

            assertThat(notes()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "targets/a.md",
                    "reading.md",
                    "public.md",
                    "my-license.md",
                    "history-of-rome.md",
                    "security-tips.md",
                    "readme-driven-development.md"
                })
        void what_only_sounds_like_it_is_a_note(String name) throws IOException {
            files(name);

            assertThat(notes()).containsExactly(name);
        }

        @ParameterizedTest
        @CsvSource({
            "public/**/*.md, public/deep/a.md",
            "public/, public/a.md",
            "**/README.md, deep/README.md",
            "docs/templates/*.md, docs/templates/a.md",
            ".notes/*.md, .notes/a.md"
        })
        void an_include_that_spells_one_out_brings_it_back(String include, String name) throws IOException {
            files(name, "target/a.md", "CHANGELOG.md");

            assertThat(notes(List.of(include), List.of())).containsExactly(name);
        }

        @Test
        void a_vault_may_lie_in_a_folder_of_such_a_name() throws IOException {
            Path vault = Files.createDirectories(folder.resolve("target/public"));
            Files.writeString(vault.resolve("a.md"), "a");
            List<String> notes = new ArrayList<>();

            new Vault(vault, ALL, List.of()).walk(note -> notes.add(note.name()), unreadable::add);

            assertThat(notes).containsExactly("a.md");
        }
    }

    @Nested
    class SymbolicLinks {

        private void link(String name, Path target) throws IOException {
            Files.createDirectories(in(name).getParent());
            Files.createSymbolicLink(in(name), target);
        }

        @Test
        void a_link_to_what_the_walk_reaches_anyway_brings_nothing_twice() throws IOException {
            files("posts/a.md", "b.md");
            link("link", in("posts"));
            link("link.md", in("b.md"));

            assertThat(notes()).containsExactly("b.md", "posts/a.md");
        }

        @Test
        void a_link_out_of_the_vault_is_not_followed() throws IOException {
            files("a.md");
            Path outside = Files.createDirectories(folder.resolve("outside"));
            Files.writeString(outside.resolve("secret.md"), "secret");
            link("link", outside);
            link("link.md", outside.resolve("secret.md"));

            assertThat(notes()).containsExactly("a.md");
        }

        @Test
        void a_link_to_a_folder_that_is_left_out_brings_its_notes_once() throws IOException {
            files("target/generated/a.md", "b.md");
            link("one", in("target/generated"));
            link("two", in("target/generated"));

            assertThat(notes()).containsExactly("b.md", "one/a.md");
        }

        @Test
        void a_link_to_a_file_that_is_left_out_brings_it() throws IOException {
            files("target/a.txt");
            link("a.md", in("target/a.txt"));

            assertThat(notes()).containsExactly("a.md");
        }

        @Test
        void circles_come_to_an_end() throws IOException {
            files("deep/a.md");
            link("deep/up", in(""));
            link("deep/self", in("deep"));
            link("one", in("two"));
            link("two", in("one"));

            assertThat(notes()).containsExactly("deep/a.md");
        }

        @Test
        void a_link_that_leads_nowhere_is_passed_over() throws IOException {
            files("a.md");
            link("gone.md", in("not-there.md"));

            assertThat(notes()).containsExactly("a.md");
        }

        @Test
        void the_vault_itself_may_be_a_link() throws IOException {
            files("a.md");
            Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("vault"));

            Vault vault = new Vault(link, ALL, List.of());

            assertThat(vault.root()).isEqualTo(folder.resolve("vault").toRealPath());
        }
    }

    @Test
    void a_folder_that_cannot_be_read_is_reported_and_survived() throws IOException {
        files("a.md", "locked/b.md", "z.md");
        Files.setPosixFilePermissions(in("locked"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(in("locked")), "nothing is locked to root");

            assertThat(notes()).containsExactly("a.md", "z.md");
            assertThat(unreadable).containsExactly(Path.of("locked"));
        } finally {
            Files.setPosixFilePermissions(in("locked"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_folder_that_goes_away_during_the_walk_is_survived() throws IOException {
        files("a.md", "b/c.md", "z.md");
        List<String> notes = new ArrayList<>();

        new Vault(folder.resolve("vault"), ALL, List.of())
                .walk(
                        note -> {
                            notes.add(note.name());
                            delete("b/c.md", "b");
                        },
                        unreadable::add);

        assertThat(notes).containsExactly("a.md", "z.md");
    }

    private void delete(String... names) {
        try {
            for (String name : names) {
                Files.deleteIfExists(in(name));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

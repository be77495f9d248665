package io.github.covermaven.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalStoreTest {

    private static final byte[] PICTURE = "picture".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = "dog-" + Sha256.of(PICTURE).substring(0, 8) + ".png";

    @TempDir
    private Path project;

    private Path vault;

    @BeforeEach
    void a_vault_inside_a_project() throws IOException {
        vault = Files.createDirectories(project.resolve("notes"));
    }

    private LocalStore store(String directory, Link link, String publicUrl) {
        return new LocalStore(vault, project, directory, link, Optional.ofNullable(publicUrl), false);
    }

    private LocalStore store(String directory) {
        return store(directory, Link.PATH, null);
    }

    private static Stored put(LocalStore store, String note) {
        return store.put(note, "Dog", PICTURE, "png");
    }

    private void file(String path, String text) throws IOException {
        Path file = vault.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Nested
    class Putting {

        @ParameterizedTest
        @CsvSource({
            "covers, a.md, covers/",
            "covers, deep/er/a.md, covers/",
            "./img, a.md, img/",
            "./img, deep/a.md, deep/img/",
            "., deep/a.md, deep/",
            "./, deep/a.md, deep/",
            "../static/covers, deep/a.md, ../static/covers/",
            ".., deep/a.md, ../",
            "img/../covers, a.md, covers/",
            "covers\\sub, a.md, covers/sub/"
        })
        void the_picture_goes_where_the_user_said(String directory, String note, String folder) {
            Stored stored = put(store(directory), note);

            assertThat(stored.file()).isEqualTo(folder + NAME);
            assertThat(vault.resolve(stored.file())).hasBinaryContent(PICTURE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"../..", "../../static", "/tmp", "covers/../../../x", "./../.."})
        void a_folder_outside_the_project_is_refused(String directory) {
            assertThatThrownBy(() -> store(directory))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("cover.imageDirectory=" + directory);
        }

        @Test
        void a_folder_whose_name_only_begins_like_the_projects_is_outside() {
            assertThatThrownBy(() -> store("../../" + project.getFileName() + "-other"))
                    .isInstanceOf(SettingsException.class);
        }

        @Test
        void the_same_picture_is_put_once() throws IOException {
            Stored first = put(store("covers"), "a.md");
            var written = Files.getLastModifiedTime(vault.resolve(first.file()));

            Stored second = put(store("covers"), "b.md");

            assertThat(second.file()).isEqualTo(first.file());
            assertThat(Files.getLastModifiedTime(vault.resolve(first.file()))).isEqualTo(written);
        }

        @Test
        void nothing_is_overwritten() throws IOException {
            file("covers/" + NAME, "another picture");

            assertThatThrownBy(() -> put(store("covers"), "a.md"))
                    .isInstanceOf(NoteException.class)
                    .hasMessageContaining(NAME);
            assertThat(vault.resolve("covers/" + NAME)).hasContent("another picture");
        }

        @Test
        void nothing_but_the_picture_is_left_in_its_folder() throws IOException {
            put(store("covers"), "a.md");

            try (Stream<Path> files = Files.list(vault.resolve("covers"))) {
                assertThat(files).containsExactly(vault.resolve("covers/" + NAME));
            }
        }
    }

    @Nested
    class Naming {

        @ParameterizedTest
        @CsvSource({
            "PATH, covers, a.md, covers/NAME",
            "PATH, covers, deep/er/a.md, ../../covers/NAME",
            "PATH, ./img, deep/a.md, img/NAME",
            "PATH, ., deep/a.md, NAME",
            "PATH, ../static, deep/a.md, ../../static/NAME",
            "PATH, 图片, 笔记/a.md, ../图片/NAME",
            "NAME, covers, deep/a.md, NAME",
            "WIKILINK, covers, deep/a.md, [[covers/NAME]]",
            "WIKILINK, ./img, deep/a.md, [[deep/img/NAME]]",
            "WIKILINK, ../static, deep/a.md, [[NAME]]",
            "EMBED, covers, deep/a.md, ![[covers/NAME]]"
        })
        void a_note_names_its_picture_in_the_form_of_the_setting(
                Link link, String directory, String note, String reference) {
            assertThat(put(store(directory, link, null), note).reference()).isEqualTo(reference.replace("NAME", NAME));
        }

        @ParameterizedTest
        @CsvSource({
            "/covers/, /covers/NAME",
            "/covers, /covers/NAME",
            "https://cdn.example.org/c, https://cdn.example.org/c/NAME"
        })
        void a_public_prefix_is_written_instead(String prefix, String reference) {
            assertThat(put(store("covers", Link.WIKILINK, prefix), "deep/a.md").reference())
                    .isEqualTo(reference.replace("NAME", NAME));
        }

        @ParameterizedTest
        @CsvSource({"PATH,", "NAME,", "WIKILINK,", "EMBED,", "PATH, https://cdn.example.org/"})
        void the_reference_that_edits_are_tried_with_has_the_form_of_the_real_one(Link link, String prefix) {
            LocalStore store = store("covers", link, prefix);
            String real = store.put("deep/a.md", "Dog", PICTURE, "webp").reference();

            assertThat(store.exampleReference("deep/a.md", "Dog"))
                    .isEqualTo(real.replaceAll("-[0-9a-f]{8}", "-00000000"));
        }
    }

    @Nested
    class Finding {

        @ParameterizedTest
        @CsvSource({"PATH,", "NAME,", "WIKILINK,", "EMBED,", "PATH, /c/", "NAME, https://cdn.example.org/"})
        void what_was_put_is_found_by_its_reference(Link link, String prefix) {
            for (String directory : new String[] {"covers", "./img", ".", "../static"}) {
                LocalStore store = store(directory, link, prefix);
                Stored stored = put(store, "deep/a.md");

                assertThat(store.find("deep/a.md", stored.reference()))
                        .hasValueSatisfying(file -> assertThat(file).hasBinaryContent(PICTURE));
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../covers/x.png",
                    "x.png",
                    "./../covers/x.png",
                    "[[covers/x.png]]",
                    "![[covers/x.png]]",
                    "[[x.png]]",
                    "![[x.png|300]]",
                    "[[covers/x.png|shown]]",
                    "[[covers/x.png#part]]",
                    "  [[ covers/x.png ]]  "
                })
        void a_picture_is_found_from_the_note_the_vault_and_the_pictures_folder(String reference) throws IOException {
            file("covers/x.png", "x");

            assertThat(store("covers").find("deep/a.md", reference))
                    .contains(vault.resolve("covers/x.png").toAbsolutePath());
        }

        @ParameterizedTest
        @ValueSource(strings = {"covers/x.png", "../../covers/x.png", "deep/../covers/x.png"})
        void a_path_means_one_place_as_a_site_would_take_it(String reference) throws IOException {
            file("covers/x.png", "x");

            assertThat(store("covers").find("deep/a.md", reference)).isEmpty();
        }

        @Test
        void what_lies_beside_the_note_comes_first() throws IOException {
            file("x.png", "of the vault");
            file("deep/x.png", "beside the note");

            assertThat(store("covers").find("deep/a.md", "x.png"))
                    .hasValueSatisfying(file -> assertThat(file).hasContent("beside the note"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "gone.png",
                    "/covers/x.png",
                    "https://example.org/covers/x.png",
                    "[[]]",
                    "#ff8800",
                    "*.png",
                    "covers",
                    "a\u0000b"
                })
        void what_is_not_there_or_not_ours_to_follow_is_not_found(String reference) throws IOException {
            file("covers/x.png", "x");

            assertThat(store("covers").find("deep/a.md", reference)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "covers/x.png, true",
            "[[x.png]], true",
            "/c/x.png, true",
            "/other/x.png, false",
            "https://example.org/x.png, false",
            "'', false"
        })
        void it_is_known_which_references_mean_a_place_of_ours(String reference, boolean follows) {
            assertThat(store("covers", Link.PATH, "/c/").follows(reference)).isEqualTo(follows);
        }
    }
}

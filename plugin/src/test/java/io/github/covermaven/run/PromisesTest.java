package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a note's file, and what does not. */
class PromisesTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_vault_drawn_by_a_service() {
        vault = new TestVault(folder).drawnBy(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\n---\nText.\n",
                "---\r\ntitle: A\r\n---\r\nText.\r\n",
                "\uFEFF---\ntitle: A\n---\nText.",
                "---\n# comment\n标题:   'A'   # why\n\ntags:\n  - x\n---\n\n\nText.  \n\n",
                "---\ntitle: |\n  A\n  B\nlist: {a: 1}\n---\nText. \uD83D\uDE00"
            })
    void only_the_key_changes(String text) {
        vault.file("a.md", text).generate();

        assertThat(vault.text("a.md")).containsPattern("(?m)^cover: '?covers/");
        assertThat(vault.text("a.md").replaceFirst("cover: .*\\R", "")).isEqualTo(text);
    }

    @Test
    void the_flag_that_is_answered_goes_with_its_line() {
        vault.file("a.md", "---\ntitle: A\ncover: mine.png\ncover_regenerate: true\nlang: en\n---\nText.\n")
                .generate();

        assertThat(vault.text("a.md"))
                .isEqualTo("---\ntitle: A\ncover: " + vault.cover("a.md") + "\nlang: en\n---\nText.\n");
    }

    @Test
    void the_alternative_text_is_the_title_unless_there_is_one() {
        vault.altKey("alt").note("a.md", "title: A").note("b.md", "title: B", "alt: mine");

        vault.generate();

        assertThat(vault.text("a.md")).contains("\nalt: A\n");
        assertThat(vault.text("b.md")).contains("\nalt: mine\n");
    }

    @Test
    void a_note_is_replaced_as_a_whole() throws IOException {
        vault.note("a.md", "title: A");
        String before = vault.text("a.md");
        Path sameFile = Files.createLink(folder.resolve("hard-link.txt"), vault.path("a.md"));

        vault.generate();

        assertThat(vault.text("a.md")).contains("cover:");
        assertThat(sameFile).hasContent(before);
    }

    @Test
    void a_note_keeps_its_permissions() throws IOException {
        vault.note("a.md", "title: A");
        Files.setPosixFilePermissions(vault.path("a.md"), PosixFilePermissions.fromString("rw-rw-r-x"));

        vault.generate();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(vault.path("a.md"))))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void a_picture_is_named_after_the_title_and_its_content() {
        vault.note("a.md", "title: Ein schöner Tag").generate();

        assertThat(vault.cover("a.md")).matches("covers/ein-schoner-tag-[0-9a-f]{8}\\.png");
    }

    @Test
    void the_extension_comes_from_the_bytes() {
        // JPEG is what is asked for, PNG is what comes.
        vault.note("a.md", "title: A").generate();

        assertThat(service.everythingSent()).contains("\"output_format\":\"jpeg\"");
        assertThat(vault.cover("a.md")).endsWith(".png");
    }

    @Test
    void the_ledger_holds_no_text_of_an_article() {
        vault.note("a.md", "title: XYZZY-TITLE", "tags: [XYZZY-TAG]", "cover_prompt: XYZZY-PROMPT")
                .generate();

        assertThat(vault.text(".cover/ledger.tsv")).doesNotContain("XYZZY");
    }

    @Test
    void the_ledger_remembers_what_the_note_held_before() {
        vault.note("a.md", "title: A", "cover: mine.png", "cover_regenerate: true")
                .generate();

        assertThat(vault.text(".cover/ledger.tsv")).contains("\t=mine.png\t");
    }
}

package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.xmp.XmpDirectory;
import io.github.covermaven.image.metadata.Metadata;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a picture after it was drawn. */
class FinishTest {

    private static final String ORIGINALS = ".cover/private/originals";
    private static final String ALT = "Iptc4xmpCore:AltTextAccessibility[1]";
    private static final String SOURCE = "Iptc4xmpExt:DigitalSourceType";
    private static final String SYSTEM = "Iptc4xmpExt:AISystemUsed";

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_note_with_a_summary() {
        vault = new TestVault(folder)
                .drawnBy(service)
                .note("a.md", "title: Tides", "description: Why the sea leaves. And comes back.");
    }

    private Map<String, String> said(String note) throws Exception {
        try (var file = Files.newInputStream(vault.path(vault.cover(note)))) {
            XmpDirectory xmp = ImageMetadataReader.readMetadata(file).getFirstDirectoryOfType(XmpDirectory.class);
            return xmp == null ? Map.of() : xmp.getXmpProperties();
        }
    }

    private byte[] shown(String note) throws Exception {
        return Files.readAllBytes(vault.path(vault.cover(note)));
    }

    @Test
    void a_models_picture_says_what_it_shows_and_which_model_drew_it() throws Exception {
        vault.generate();

        assertThat(said("a.md"))
                .containsEntry("dc:title[1]", "Tides")
                .containsEntry(ALT, "Tides. Why the sea leaves.")
                .containsEntry(SYSTEM, "gpt-image-2")
                .hasEntrySatisfying(SOURCE, uri -> assertThat(uri).endsWith("/trainedAlgorithmicMedia"));
    }

    @Test
    void a_card_says_that_no_model_drew_it() throws Exception {
        vault.drawnByCards().generate();

        assertThat(said("a.md"))
                .containsEntry(ALT, "Tides. Why the sea leaves.")
                .doesNotContainKey(SYSTEM)
                .hasEntrySatisfying(SOURCE, uri -> assertThat(uri).endsWith("/algorithmicMedia"));
    }

    @Test
    void what_was_delivered_stays_as_it_was_among_the_originals() throws Exception {
        vault.generate();

        byte[] delivered = service.sales().get(0).picture();
        assertThat(vault.files(ORIGINALS)).hasSize(1);
        assertThat(Files.readAllBytes(
                        vault.path(ORIGINALS + "/" + vault.files(ORIGINALS).get(0))))
                .isEqualTo(delivered);
        assertThat(shown("a.md")).isNotEqualTo(delivered);
    }

    @Test
    void the_picture_is_shown_as_it_was_delivered_when_metadata_is_kept() throws Exception {
        vault.metadata(Metadata.KEEP).generate();

        assertThat(shown("a.md")).isEqualTo(service.sales().get(0).picture());
        assertThat(vault.text(".cover/ledger.tsv")).doesNotContain("finished");
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void the_prompt_is_not_in_the_file() throws Exception {
        vault.edit("a.md", "title: Tides", "title: Tides\ncover_prompt: XYZZY in a bottle")
                .generate();

        assertThat(service.everythingSent()).contains("XYZZY");
        assertThat(new String(shown("a.md"), StandardCharsets.UTF_8)).doesNotContain("XYZZY");
    }

    @Test
    void the_alternative_text_is_written_where_there_is_none() throws Exception {
        vault.altKey("alt").note("b.md", "title: B", "alt: in my own words").generate();

        assertThat(vault.text("a.md")).contains("\nalt: Tides. Why the sea leaves.\n");
        assertThat(vault.text("b.md")).contains("\nalt: in my own words\n");
        assertThat(said("b.md")).containsEntry(ALT, "in my own words");
    }

    @Test
    void a_finished_picture_is_known_and_left_alone() {
        vault.altKey("alt").generate();
        var before = vault.snapshot();

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.generate().states()).containsOnlyKeys(State.FRESH);
        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void other_wishes_for_metadata_make_nothing_stale() {
        vault.generate();
        var before = vault.snapshot();

        assertThat(vault.metadata(Metadata.KEEP).generate().states()).containsOnlyKeys(State.FRESH);
        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void a_lost_picture_comes_back_the_same() throws Exception {
        vault.generate();
        byte[] before = shown("a.md");
        String text = vault.text("a.md");
        vault.delete("covers");

        assertThat(vault.state("a.md")).isEqualTo(State.BROKEN);
        vault.generate();

        assertThat(vault.text("a.md")).isEqualTo(text);
        assertThat(shown("a.md")).isEqualTo(before);
        assertThat(service.orders()).isOne();
    }

    @Test
    void a_lost_card_comes_back_the_same() throws Exception {
        vault.drawnByCards().generate();
        byte[] before = shown("a.md");
        vault.delete("covers").generate();

        assertThat(shown("a.md")).isEqualTo(before);
    }

    @Test
    void a_note_that_moved_is_given_the_same_picture_even_without_the_originals() throws Exception {
        vault.generate();
        String cover = vault.cover("a.md");
        vault.edit("a.md", "cover: " + cover + "\n", "")
                .move("a.md", "deep/b.md")
                .delete(".cover/private");

        vault.generate();

        assertThat(vault.cover("deep/b.md")).isEqualTo("../" + cover);
        assertThat(vault.files("covers")).hasSize(1);
        assertThat(service.orders()).isOne();
        assertThat(vault.state("deep/b.md")).isEqualTo(State.FRESH);
    }

    @Test
    void one_picture_for_two_notes_says_of_each_what_it_is() throws Exception {
        vault.note("b.md", "title: Tides", "cover_prompt: a harbour", "description: The first.")
                .note("c.md", "title: Tides", "cover_prompt: a harbour", "description: The second.")
                .only("b.md", "c.md")
                .generate();

        assertThat(service.orders()).isOne();
        assertThat(said("b.md")).containsEntry(ALT, "Tides. The first.");
        assertThat(said("c.md")).containsEntry(ALT, "Tides. The second.");
        assertThat(vault.state("b.md")).isEqualTo(State.FRESH);
        assertThat(vault.state("c.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_picture_that_was_placed_before_there_was_metadata_is_fresh_and_comes_back() {
        vault.metadata(Metadata.KEEP).generate();
        vault.metadata(Metadata.ADD);

        assertThat(vault.generate().states()).containsOnlyKeys(State.FRESH);
        vault.delete("covers").generate();
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.has(vault.cover("a.md"))).isTrue();
        assertThat(service.orders()).isOne();
    }
}

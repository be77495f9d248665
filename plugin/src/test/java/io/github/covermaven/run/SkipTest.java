package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a note gets no cover, apart from its being private. */
class SkipTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_vault_drawn_by_a_service() {
        vault = new TestVault(folder).drawnBy(service);
    }

    private void assertSkipped(SkipReason why) {
        assertThat(vault.assess("a.md").skipped()).contains(why);
        byte[] before = bytes();

        Report report = vault.generate();

        assertThat(report.skips()).containsEntry(why, 1);
        assertThat(service.requests()).isZero();
        assertThat(bytes()).isEqualTo(before);
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(vault.path("a.md"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_note_without_front_matter_is_skipped() {
        vault.file("a.md", "# A\n\nText.\n");

        assertSkipped(SkipReason.NO_FRONT_MATTER);
    }

    @Test
    void a_note_without_front_matter_is_given_one_when_asked() {
        vault.file("a.md", "# A\n\nText.\n").createFrontMatter().generate();

        assertThat(vault.text("a.md")).matches("---\ncover: covers/a-[0-9a-f]{8}\\.png\n---\n# A\n\nText\\.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cover: false", "cover: no", "cover: 'false'"})
    void cover_false_opts_out(String line) {
        vault.note("a.md", line);

        assertSkipped(SkipReason.OPTED_OUT);
    }

    @Test
    void cover_false_opts_out_even_where_another_key_is_written() {
        vault.key("image").note("a.md", "cover: false");

        assertSkipped(SkipReason.OPTED_OUT);
    }

    @Test
    void a_note_without_text_is_skipped() {
        vault.note("a.md", List.of("title: A"), "  ");

        assertSkipped(SkipReason.NO_TEXT);
    }

    @Test
    void a_prompt_of_the_authors_own_is_text_enough() {
        vault.note("a.md", List.of("cover_prompt: A lighthouse"), "");

        assertThat(vault.state("a.md")).isEqualTo(State.MISSING);
    }

    @Test
    void a_note_that_was_not_asked_for_is_filtered() {
        vault.note("a.md").note("b.md", "draft: true").only("b.md");

        assertSkipped(SkipReason.FILTERED);
    }

    @Test
    void a_note_in_a_state_that_was_not_asked_for_is_filtered() {
        vault.note("a.md", "title: A")
                .note("b.md", "title: B", "cover_regenerate: true")
                .onlyIn(State.REQUESTED);

        Report report = vault.generate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("b.md");
        assertThat(report.skips()).containsEntry(SkipReason.FILTERED, 1);
    }

    @Test
    void a_note_whose_front_matter_does_not_meet_the_condition_is_filtered() {
        vault.note("a.md", "tags: [java, web]").where("tags=python");

        assertSkipped(SkipReason.FILTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: [A\n---\n\nText.\n",
                "---\ntitle: A\n\nnever closed\n",
                "+++\ntitle = A\n+++\n\nText.\n",
                "---\ncover: [a.png]\n---\n\nText.\n",
                "---\ncover:\n  image: x\n---\n\nText.\n",
                "---\ncover: true\n---\n\nText.\n",
                "---\ntitle: A\ntitle: B\ncover: |\n  x\n  y\n---\n\nText.\n"
            })
    void a_note_that_cannot_be_edited_safely_is_left_before_anything_is_bought(String text) {
        vault.file("a.md", text);

        Report report = vault.generate();

        assertThat(service.requests()).isZero();
        assertThat(vault.text("a.md")).isEqualTo(text);
        assertThat(report.drawn()).isEmpty();
    }

    @Test
    void a_note_that_has_its_site_look_elsewhere_for_the_picture_is_left() {
        vault.hindrance("cover.relative")
                .key("cover.image")
                .note("yes.md", "cover: {relative: true}")
                .note("no.md", "cover: {relative: false}");

        Report report = vault.generate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("no.md");
        assertThat(report.uneditable())
                .singleElement()
                .satisfies(item -> assertThat(item.reason()).contains("2:", "'cover.relative: true'"));
    }

    @Test
    void what_cannot_be_edited_is_named_with_line_and_column() {
        vault.file("a.md", "---\ntitle: A\ntags: [x\n---\n\nText.\n");

        Report report = vault.generate();

        assertThat(report.skips()).containsEntry(SkipReason.UNEDITABLE, 1);
        assertThat(report.uneditable()).singleElement().satisfies(item -> {
            assertThat(item.note().name()).isEqualTo("a.md");
            assertThat(item.reason()).matches("\\d+:\\d+: .+");
        });
    }

    @Test
    void one_unreadable_note_does_not_keep_the_others_from_their_covers() throws Exception {
        vault.note("b.md", "title: B");
        // Larger than any note: as a hole, so that it costs nothing.
        try (var file = new java.io.RandomAccessFile(vault.path("a.md").toFile(), "rw")) {
            file.setLength(17L << 20);
        }

        Report report = vault.generate();

        assertThat(report.skips()).containsEntry(SkipReason.UNREADABLE, 1);
        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("b.md");
    }
}

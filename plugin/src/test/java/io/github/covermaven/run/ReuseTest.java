package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.store.Link;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture we have is never bought again because a path or a setting changed. */
class ReuseTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;
    private String cover;

    @BeforeEach
    void a_note_with_a_cover_that_was_paid_for() {
        vault = new TestVault(folder).drawnBy(service).note("a.md", "title: A");
        vault.generate();
        cover = vault.cover("a.md");
    }

    private void assertFreeAndFresh(String note) {
        Report report = vault.generate();

        assertThat(report.failed()).isEmpty();
        assertThat(service.orders()).isOne();
        assertThat(vault.state(note)).isEqualTo(State.FRESH);
    }

    @Test
    void a_moved_note_that_still_finds_its_picture_keeps_it() {
        vault.move("a.md", "b.md");

        assertFreeAndFresh("b.md");
        assertThat(vault.cover("b.md")).isEqualTo(cover);
    }

    @Test
    void a_note_moved_to_another_folder_is_given_its_picture_again() {
        vault.move("a.md", "deep/er/a.md");

        assertFreeAndFresh("deep/er/a.md");
    }

    @Test
    void a_moved_note_that_has_lost_its_key_is_given_its_picture_again() {
        vault.move("a.md", "deep/b.md").edit("deep/b.md", "cover: " + cover + "\n", "");

        assertFreeAndFresh("deep/b.md");
        assertThat(vault.cover("deep/b.md")).isEqualTo("../" + cover);
    }

    @Test
    void a_note_that_has_lost_its_key_is_given_its_picture_again() {
        vault.edit("a.md", "cover: " + cover + "\n", "");

        assertFreeAndFresh("a.md");
        assertThat(vault.cover("a.md")).isEqualTo(cover);
    }

    @Test
    void a_changed_key_is_filled_with_the_same_picture() {
        vault.key("image");

        assertFreeAndFresh("a.md");
        assertThat(vault.cover("a.md")).isEqualTo(cover);
        assertThat(vault.text("a.md")).contains("\ncover: " + cover + "\n");
    }

    @Test
    void a_changed_folder_moves_nothing_and_buys_nothing() {
        vault.imageDirectory("static/img");

        assertFreeAndFresh("a.md");
    }

    @Test
    void in_a_changed_folder_a_lost_key_is_filled_from_what_we_have() {
        vault.imageDirectory("static/img").edit("a.md", "cover: " + cover + "\n", "");

        assertFreeAndFresh("a.md");
        assertThat(vault.cover("a.md")).isEqualTo(cover.replace("covers/", "static/img/"));
    }

    @Test
    void a_public_prefix_that_comes_buys_nothing() {
        vault.publicUrl("/covers/");

        assertFreeAndFresh("a.md");
    }

    @Test
    void a_public_prefix_that_changes_buys_nothing() {
        vault.publicUrl("/covers/").edit("a.md", "cover: " + cover + "\n", "").generate();
        assertThat(vault.cover("a.md")).isEqualTo("/" + cover);
        vault.publicUrl("https://cdn.example.org/c");

        assertFreeAndFresh("a.md");
    }

    @Test
    void another_form_of_link_buys_nothing() {
        vault.link(Link.WIKILINK).edit("a.md", "cover: " + cover + "\n", "").generate();
        assertThat(vault.cover("a.md")).isEqualTo("[[" + cover + "]]");
        vault.link(Link.NAME);

        assertFreeAndFresh("a.md");
    }

    @Test
    void a_broken_cover_is_restored_from_the_original() {
        vault.delete("covers");

        assertFreeAndFresh("a.md");
        assertThat(vault.has(cover)).isTrue();
    }

    @Test
    void a_note_whose_picture_is_restored_under_its_name_is_not_written() {
        String before = vault.snapshot().get("a.md");
        vault.delete("covers").generate();

        assertThat(vault.has(cover)).isTrue();
        assertThat(vault.snapshot()).containsEntry("a.md", before);
    }

    @Test
    void a_broken_cover_is_restored_from_where_else_the_picture_lies() {
        vault.imageDirectory("other").edit("a.md", "cover: " + cover + "\n", "").generate();
        vault.edit("a.md", "cover: other/", "cover: covers/");
        vault.delete("covers").delete(".cover/private/originals").imageDirectory("covers");

        assertFreeAndFresh("a.md");
        assertThat(vault.has(cover)).isTrue();
    }

    @Test
    void a_broken_cover_that_is_nowhere_is_reported_and_not_bought() {
        vault.delete("covers").delete(".cover/private/originals");
        String before = vault.text("a.md");

        Report report = vault.generate();

        assertThat(service.orders()).isOne();
        assertThat(vault.text("a.md")).isEqualTo(before);
        assertThat(report.left().values())
                .singleElement()
                .satisfies(
                        left -> assertThat(left).extracting(Outcome.Left::note).containsExactly("a.md"));
    }

    @Test
    void a_broken_original_is_not_believed() {
        vault.delete("covers");
        String original = ".cover/private/originals/"
                + vault.files(".cover/private/originals").get(0);
        vault.file(original, "half of a picture");

        vault.generate();

        assertThat(vault.has("covers")).isFalse();
        assertThat(service.orders()).isOne();
    }

    @Test
    void another_note_with_the_very_same_words_is_given_the_same_picture() {
        vault.file("copy/a.md", vault.text("a.md").replace("cover: " + cover + "\n", ""));

        assertFreeAndFresh("copy/a.md");
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void two_notes_with_the_very_same_words_are_bought_one_picture_in_one_run() {
        for (String name : List.of("one/b.md", "two/b.md")) {
            vault.note(name, List.of("title: Boat"), "Both of them tell of a boat on the lake in the morning.");
        }

        vault.concurrency(4).generate();

        assertThat(service.orders()).isEqualTo(2);
        assertThat(vault.cover("one/b.md")).isEqualTo(vault.cover("two/b.md"));
        assertThat(vault.state("one/b.md")).isEqualTo(State.FRESH);
        assertThat(vault.state("two/b.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_dead_url_over_a_picture_that_we_have_is_replaced_for_nothing() {
        String dead = "https://x.blob.core.windows.net/a.png?se=2026-11-22T11%3A00%3A00Z&sig=abc";
        vault.edit("a.md", "cover: " + cover, "cover: " + dead);

        assertFreeAndFresh("a.md");
        assertThat(vault.cover("a.md")).isEqualTo(cover);
    }

    @Test
    void with_the_private_part_lost_no_note_is_hurt_and_nothing_is_bought() {
        vault.delete(".cover/private");
        String before = vault.text("a.md");

        assertFreeAndFresh("a.md");
        assertThat(vault.text("a.md")).isEqualTo(before);
    }

    @Test
    void with_the_whole_folder_lost_covers_count_as_the_notes_own() {
        vault.delete(".cover");

        vault.generate();

        assertThat(service.orders()).isOne();
        assertThat(vault.state("a.md")).isEqualTo(State.OWN);
        assertThat(vault.has(cover)).isTrue();
    }
}

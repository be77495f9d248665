package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code mvn cover:generate} on the example vault, when all goes well. */
class GenerateIT extends VaultTest {

    @Test
    @Tag("smoke")
    void without_a_key_every_note_that_wants_a_cover_gets_a_card_and_a_second_run_changes_nothing() throws Exception {
        SortedMap<String, String> before = vault.files();

        vault.run("cover:generate")
                .succeeds()
                .says("drawing 12 pictures with card", ", free of charge")
                .says("drawn        12  in " + vault.file("covers").toRealPath())
                .says("skipped       1  no front matter")
                .says("skipped       1  cover: false")
                .says("skipped       1  draft")
                .says("skipped       1  private");
        assertCovered(WANTING, before);

        SortedMap<String, String> covered = vault.files();
        vault.run("cover:generate").succeeds().says("standin      12  cards, until there is a key");
        assertThat(vault.changedSince(covered)).isEmpty();
    }

    @Test
    @Tag("smoke")
    void with_a_key_pictures_are_ordered_once() throws Exception {
        SortedMap<String, String> before = vault.files();

        generate("-Dcover.maxImages=20")
                .succeeds()
                .says("drawing 12 pictures with gpt-image-2, 1280x672, about ", " USD")
                .says("drawn        12")
                .doesNotSay(KEY);
        assertCovered(WANTING, before);
        assertThat(api.orders()).hasSize(12).doesNotHaveDuplicates();
        assertThat(api.received()).contains("Bearer " + KEY);

        SortedMap<String, String> covered = vault.files();
        generate("-Dcover.maxImages=20").succeeds().says("nothing to do");
        assertThat(api.orders()).hasSize(12);
        assertThat(vault.changedSince(covered)).isEmpty();
    }

    @Test
    void a_picture_may_come_as_a_link() throws Exception {
        SortedMap<String, String> before = vault.files();
        api.answers(order -> order.number() % 2 == 0 ? api.byLink() : api.byRelativeLink());

        generate("-Dcover.maxImages=20").succeeds().says("drawn        12");

        assertCovered(WANTING, before);
        assertThat(api.orders()).hasSize(12);
    }

    @Test
    void cards_give_way_to_pictures_once_there_is_a_key() throws Exception {
        SortedMap<String, String> before = vault.files();
        vault.run("cover:generate", "-Dcover.notes=posts/sourdough").succeeds();
        Path card = vault.covers().get("posts/sourdough/index.md");

        generate("-Dcover.notes=posts/sourdough").succeeds().says("drawn         1");

        assertThat(vault.covers().get("posts/sourdough/index.md")).isNotEqualTo(card);
        assertThat(card).exists();
        assertCovered(Set.of("posts/sourdough/index.md"), before);
    }

    @Test
    void offline_nothing_is_ordered_and_the_notes_are_listed() throws Exception {
        SortedMap<String, String> before = vault.files();

        generate("-o")
                .succeeds()
                .says("left         12  Maven is offline (-o); they would cost about ")
                .says(WANTING.toArray(String[]::new));

        assertThat(api.received()).isEmpty();
        assertThat(vault.changedSince(before)).isEmpty();
    }

    @Test
    void offline_without_a_key_cards_are_drawn() throws Exception {
        vault.run("cover:generate", "-o", "-Dcover.notes=posts/**").succeeds().says("drawn         3");
    }

    @Test
    void a_private_note_gets_no_cover_even_when_it_is_named() throws Exception {
        SortedMap<String, String> before = vault.files();

        generate("-Dcover.notes=家/家庭网络.md,posts/umbrella/index.md", "-Dcover.sharing=all")
                .succeeds()
                .says("nothing to do");

        assertThat(api.received()).isEmpty();
        assertThat(vault.changedSince(before)).isEmpty();
    }

    @Test
    void a_note_may_ask_for_a_new_cover() throws Exception {
        String note = "about-rain.md";
        vault.write(
                note, "---\ntitle: Rain\ncover_regenerate: true\ncover: mine.png # by hand\n---\nIt rained all day.\n");

        generate("-Dcover.notes=" + note).succeeds().says("drawn         1");

        assertThat(vault.read(note))
                .matches(
                        "---\ntitle: Rain\ncover: covers/rain-[0-9a-f]{8}\\.png # by hand\n---\nIt rained all day\\.\n");
    }

    @Test
    void a_lost_picture_is_restored_for_nothing() throws Exception {
        generate("-Dcover.notes=posts/sourdough").succeeds();
        Path cover = vault.covers().get("posts/sourdough/index.md");
        byte[] picture = Files.readAllBytes(cover);
        Files.delete(cover);

        generate("-Dcover.notes=posts/sourdough").succeeds().says("reused        1  free of charge");

        assertThat(cover).hasBinaryContent(picture);
        assertThat(api.orders()).hasSize(1);
    }
}

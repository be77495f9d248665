package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of states, and that the first that applies is the one. */
class StatesTest {

    private static final String DEAD_URL = "https://x.blob.core.windows.net/a.png?se=2026-11-22T11%3A00%3A00Z&sig=abc";
    private static final String DYING_URL = "https://x.blob.core.windows.net/a.png?se=2026-11-22T13%3A00%3A00Z&sig=abc";

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
    @ValueSource(strings = {"title: A", "cover:", "cover: ''", "cover: '  '", "cover: ~", "cover: null"})
    void a_note_without_a_cover_is_missing_one(String line) {
        assertThat(vault.note("a.md", line).state("a.md")).isEqualTo(State.MISSING);
    }

    @Test
    void a_note_with_empty_front_matter_is_missing_a_cover() {
        assertThat(vault.note("a.md").state("a.md")).isEqualTo(State.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "'true'", "True"})
    void a_note_that_asks_for_a_new_cover_is_requested(String yes) {
        assertThat(vault.note("a.md", "cover_regenerate: " + yes).state("a.md")).isEqualTo(State.REQUESTED);
    }

    @Test
    void a_note_that_asks_for_nothing_is_not_requested() {
        assertThat(vault.note("a.md", "cover_regenerate: false").state("a.md")).isEqualTo(State.MISSING);
    }

    @Test
    void requested_goes_before_any_state_of_the_cover() {
        vault.note("own.md", "cover: https://example.org/a.png", "cover_regenerate: true")
                .note("dead.md", "cover: " + DEAD_URL, "cover_regenerate: true");

        assertThat(vault.state("own.md")).isEqualTo(State.REQUESTED);
        assertThat(vault.state("dead.md")).isEqualTo(State.REQUESTED);
    }

    @Test
    void skipped_goes_before_requested() {
        assertThat(vault.note("a.md", "draft: true", "cover_regenerate: true").state("a.md"))
                .isEqualTo(State.SKIPPED);
    }

    @Test
    void a_note_with_an_image_services_url_past_its_expiry_is_dead() {
        assertThat(vault.note("a.md", "cover: " + DEAD_URL).state("a.md")).isEqualTo(State.DEAD);
    }

    @Test
    void a_note_with_an_image_services_url_before_its_expiry_is_expiring() {
        assertThat(vault.note("a.md", "cover: " + DYING_URL).state("a.md")).isEqualTo(State.EXPIRING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cover: https://example.org/a.png",
                "cover: https://example.org/a.png?sig=1",
                "cover: mine.png",
                "cover: /assets/not-there.png",
                "cover: '![[mine.png]]'",
                "cover: '#ff8800'",
                "image: https://example.org/a.png",
                "banner: mine.png",
                "images: [mine.png]",
                "封面: mine.png"
            })
    void a_note_with_a_cover_that_we_did_not_make_has_its_own(String line) {
        assertThat(vault.note("a.md", line).state("a.md")).isEqualTo(State.OWN);
    }

    @Test
    void a_path_that_leads_nowhere_and_never_was_ours_is_its_own() {
        assertThat(vault.note("a.md", "cover: covers/gone-0123abcd.png").state("a.md"))
                .isEqualTo(State.OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image:", "image: false", "banner: ''", "images: []"})
    void another_cover_key_without_a_picture_does_not_count(String line) {
        assertThat(vault.note("a.md", line).state("a.md")).isEqualTo(State.MISSING);
    }

    @Test
    void a_note_we_gave_a_cover_is_fresh() {
        vault.note("a.md", "title: A").generate();

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_note_whose_picture_is_gone_is_broken() {
        vault.note("a.md", "title: A").generate();
        vault.delete("covers");

        assertThat(vault.state("a.md")).isEqualTo(State.BROKEN);
    }

    @Test
    void a_note_whose_title_has_changed_is_stale() {
        vault.note("a.md", "title: A").generate();
        vault.edit("a.md", "title: A", "title: B");

        assertThat(vault.state("a.md")).isEqualTo(State.STALE);
    }

    @Test
    void a_card_drawn_for_want_of_a_key_is_a_stand_in() {
        vault.autoWithoutKey().note("a.md", "title: A").generate();

        assertThat(vault.state("a.md")).isEqualTo(State.STANDIN);
    }

    @Test
    void a_card_drawn_by_name_is_fresh() {
        vault.drawnByCards().note("a.md", "title: A").generate();

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void every_state_comes_with_its_reason() {
        vault.note("a.md", "title: A").generate();
        vault.note("b.md", "cover: " + DEAD_URL)
                .note("c.md", "cover: mine.png")
                .note("d.md", "draft: true")
                .note("e.md", "title: E")
                .note("f.md", "cover_regenerate: true");

        assertThat(vault.plan())
                .hasSize(6)
                .allSatisfy(item -> assertThat(item.assessment().reason()).isNotBlank());
    }
}

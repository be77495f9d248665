package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who draws: a service when there is a key; without one cards, unless somebody counts on a service. */
class StandInTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_note_that_has_no_cover_yet() {
        vault = new TestVault(folder).autoWithoutKey().note("a.md", "title: A");
    }

    @Test
    void without_a_key_a_card_is_drawn() {
        Report report = vault.generate();

        assertThat(report.drawn()).hasSize(1);
        assertThat(vault.has(vault.cover("a.md"))).isTrue();
    }

    @Test
    void without_a_key_a_card_is_not_drawn_twice() {
        vault.generate();
        var before = vault.snapshot();

        Report report = vault.generate();

        assertThat(report.states()).containsOnlyKeys(State.STANDIN);
        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void with_a_key_the_model_draws() {
        vault.autoWithKeyFor(service).generate();

        assertThat(service.orders()).isOne();
    }

    @Test
    void once_there_is_a_key_cards_that_stood_in_are_drawn_with_the_model() {
        vault.generate();
        String card = vault.cover("a.md");

        Report report = vault.autoWithKeyFor(service).generate();

        assertThat(report.drawn()).hasSize(1);
        assertThat(service.orders()).isOne();
        assertThat(vault.cover("a.md")).isNotEqualTo(card);
        assertThat(vault.has(card)).isTrue();
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void cards_that_were_wanted_by_name_stay_when_a_key_comes() {
        vault.drawnByCards().generate();

        vault.autoWithKeyFor(service).generate();

        assertThat(service.requests()).isZero();
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_stand_in_is_fresh_for_one_who_wants_cards() {
        vault.generate();

        assertThat(vault.drawnByCards().state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void where_the_ledger_holds_a_models_picture_a_missing_key_is_the_error() {
        vault.autoWithKeyFor(service).generate();
        vault.note("b.md", "title: B");

        Report report = vault.autoWithoutKey().generate();

        assertThat(report.stopped()).isPresent();
        assertThat(report.stopped().get().getMessage()).contains("no API key", "OPENAI_API_KEY");
        assertThat(report.drawn()).isEmpty();
        assertThat(vault.text("b.md")).doesNotContain("cover:");
    }

    @Test
    void where_the_settings_name_a_service_a_missing_key_is_the_error() {
        Report report = vault.autoWithKeyFor(service).withoutKey().generate();

        assertThat(report.stopped()).isPresent();
        assertThat(service.requests()).isZero();
        assertThat(vault.has("covers")).isFalse();
    }

    @Test
    void a_missing_key_is_no_error_while_there_is_nothing_to_draw() {
        vault.autoWithKeyFor(service).generate();

        assertThat(vault.autoWithoutKey().generate().stopped()).isEmpty();
    }

    @Test
    void a_missing_key_does_not_keep_what_is_free_from_being_placed() {
        vault.autoWithKeyFor(service).generate();
        vault.delete("covers");

        Report report = vault.autoWithoutKey().note("b.md", "title: B").generate();

        assertThat(report.reused()).hasSize(1);
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void covers_of_a_model_are_stale_for_one_who_wants_cards() {
        vault.autoWithKeyFor(service).generate();

        assertThat(vault.drawnByCards().state("a.md")).isEqualTo(State.STALE);
    }

    @Test
    void a_broken_card_is_drawn_again_for_nothing() {
        vault.drawnByCards().generate();
        vault.delete("covers");

        vault.generate();

        assertThat(vault.has(vault.cover("a.md"))).isTrue();
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }
}

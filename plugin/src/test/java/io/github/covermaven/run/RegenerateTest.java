package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New covers for notes that are named, by path or by state. */
class RegenerateTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void three_notes_with_covers() {
        vault = new TestVault(folder)
                .drawnBy(service)
                .order(DrawOrder.PATH)
                .note("a.md", "title: Apple")
                .note("b.md", "title: Brick")
                .note("c.md", "title: Candle");
        vault.generate();
    }

    private List<String> covers() {
        return List.of(vault.cover("a.md"), vault.cover("b.md"), vault.cover("c.md"));
    }

    private int orderedFor(String words) {
        return (int) service.prompts().stream()
                .filter(prompt -> prompt.contains(words))
                .count();
    }

    // Which notes.

    @Test
    void a_note_that_is_named_gets_a_new_cover_from_the_very_same_prompt() {
        String before = vault.cover("a.md");

        Report report = vault.only("a.md").regenerate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("a.md");
        assertThat(vault.cover("a.md")).isNotEqualTo(before);
        assertThat(orderedFor("Apple")).isEqualTo(2);
        assertThat(service.orders()).isEqualTo(4);
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void the_old_picture_stays() {
        String before = vault.cover("a.md");

        vault.only("a.md").regenerate();

        assertThat(vault.has(before)).isTrue();
    }

    @Test
    void notes_are_named_by_their_state() {
        vault.edit("b.md", "title: Brick", "title: Stone").onlyIn(State.STALE);

        Report report = vault.regenerate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("b.md");
        assertThat(report.reported()).isEmpty();
        assertThat(service.orders()).isEqualTo(4);
    }

    @Test
    void a_broken_cover_gets_a_new_one() {
        vault.delete(vault.cover("c.md")).onlyIn(State.BROKEN);

        Report report = vault.regenerate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("c.md");
        assertThat(vault.has(vault.cover("c.md"))).isTrue();
    }

    @Test
    void a_refused_prompt_is_asked_again() {
        service.refusing("Dune", 400, "moderation_blocked");
        vault.note("d.md", "title: Dune").generate();
        service.refusingNothing();

        Report report = vault.onlyIn(State.REFUSED).regenerate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("d.md");
    }

    @Test
    void without_names_it_is_refused() {
        assertThatThrownBy(vault::regenerate)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.notes")
                .hasMessageContaining("cover.only=stale");
        assertThat(service.orders()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "share: false", "cover: false"})
    void what_is_skipped_stays_so(String line) {
        vault.edit("a.md", "title: Apple", "title: Apple\n" + line);
        if (line.startsWith("cover")) {
            vault.edit("a.md", "cover: " + vault.cover("a.md") + "\n", "");
        }

        vault.only("a.md").regenerate();

        assertThat(service.orders()).isEqualTo(3);
    }

    @Test
    void a_cover_that_we_did_not_make_is_left() {
        vault.note("d.md", "cover: mine.png").only("d.md");

        Report report = vault.regenerate();

        assertThat(report.drawn()).isEmpty();
        assertThat(vault.cover("d.md")).isEqualTo("mine.png");
    }

    @Test
    void a_cover_that_we_did_not_make_is_replaced_when_that_is_said() {
        vault.note("d.md", "cover: mine.png").only("d.md").overwrite();

        Report report = vault.regenerate();

        assertThat(report.drawn()).hasSize(1);
        assertThat(vault.state("d.md")).isEqualTo(State.FRESH);
    }

    @Test
    void overwriting_wants_the_notes_named() {
        vault.overwrite().onlyIn(State.OWN);

        assertThatThrownBy(vault::regenerate)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.notes");
    }

    @Test
    void a_note_that_cannot_be_edited_safely_is_named_before_anything_is_bought() {
        vault.note("d.md", "cover: [mine.png, yours.png]").only("d.md").overwrite();

        Report report = vault.regenerate();

        assertThat(report.uneditable()).extracting(item -> item.note().name()).containsExactly("d.md");
        assertThat(service.orders()).isEqualTo(3);
    }

    // The order goes on.

    @Test
    void what_a_cap_left_is_drawn_by_the_next_run_of_the_same_order() {
        vault.only("*.md").maxImages(2).regenerate();

        Report report = vault.regenerate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("c.md");
        assertThat(vault.remarks()).singleElement().asString().contains("going on", "answered already: 2 notes");
        assertThat(service.orders()).isEqualTo(6);
    }

    @Test
    void what_failed_is_drawn_by_the_next_run_of_the_same_order() {
        service.refusing("Brick", 500, "oops");
        vault.only("*.md").regenerate();
        service.refusingNothing();

        Report report = vault.regenerate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("b.md");
    }

    @Test
    void what_moderation_refuses_is_an_answer_too() {
        service.refusing("Brick", 400, "moderation_blocked");
        vault.only("*.md").maxImages(2).regenerate();

        Report report = vault.regenerate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("c.md");
        assertThat(vault.files(".cover/private/under-way")).isEmpty();
    }

    @Test
    void an_order_that_was_carried_out_may_be_given_again() {
        vault.only("*.md").regenerate();
        List<String> before = covers();

        Report report = vault.regenerate();

        assertThat(report.drawn()).hasSize(3);
        assertThat(covers()).doesNotContainAnyElementsOf(before);
        assertThat(vault.remarks()).isEmpty();
        assertThat(vault.files(".cover/private/under-way")).isEmpty();
    }

    @Test
    void killed_after_its_last_picture_the_order_is_ended_by_the_next_run() {
        vault.only("a.md").regenerate();
        underWaySince(TestVault.NOW.plusSeconds(60));

        Report report = vault.regenerate();

        assertThat(report.drawn()).isEmpty();
        assertThat(vault.remarks()).singleElement().asString().contains("has been carried out");
        assertThat(vault.regenerate().drawn()).hasSize(1);
    }

    @Test
    void another_order_does_not_go_on_with_this_one() {
        vault.only("*.md").maxImages(1).regenerate();

        Report report = vault.only("a.md").regenerate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("a.md");
    }

    @Test
    void killed_before_the_note_was_written_the_new_picture_is_placed_and_not_bought_again() {
        vault.only("a.md").regenerate();
        String drawn = vault.cover("a.md");
        // As it was before the picture was placed, with the order under way.
        String ledger = vault.text(".cover/ledger.tsv").strip();
        vault.file(".cover/ledger.tsv", ledger.substring(0, ledger.lastIndexOf('\n') + 1));
        underWaySince(TestVault.NOW.plusSeconds(60));
        vault.edit(
                "a.md",
                drawn,
                vault.files("covers").stream()
                        .map(name -> "covers/" + name)
                        .filter(name -> name.startsWith("covers/apple") && !name.equals(drawn))
                        .findFirst()
                        .orElseThrow());

        Report report = vault.regenerate();

        assertThat(report.reused()).hasSize(1);
        assertThat(service.orders()).isEqualTo(4);
        assertThat(vault.cover("a.md")).isEqualTo(drawn);
    }

    @Test
    void killed_after_the_note_was_written_and_before_the_ledger_says_so_nothing_is_bought_again() {
        vault.only("a.md").regenerate();
        String drawn = vault.cover("a.md");
        String ledger = vault.text(".cover/ledger.tsv").strip();
        vault.file(".cover/ledger.tsv", ledger.substring(0, ledger.lastIndexOf('\n') + 1));
        underWaySince(TestVault.NOW.plusSeconds(60));

        Report report = vault.regenerate();

        assertThat(report.drawn()).isEmpty();
        assertThat(service.orders()).isEqualTo(4);
        assertThat(vault.cover("a.md")).isEqualTo(drawn);
    }

    /** To the ledger the first picture never reached its note. */
    @Test
    void killed_before_the_ledger_said_so_the_old_picture_does_not_come_back_as_a_new_one() {
        String ledger = vault.text(".cover/ledger.tsv").strip();
        vault.file(".cover/ledger.tsv", ledger.substring(0, ledger.lastIndexOf('\n') + 1));
        String first = vault.cover("c.md");
        vault.only("c.md").regenerate();

        Report report = vault.regenerate();

        assertThat(report.drawn()).hasSize(1);
        assertThat(vault.cover("c.md")).isNotEqualTo(first);
    }

    /** As a kill leaves it. */
    private void underWaySince(Instant time) {
        String order = vault.settings().selection().hash();
        vault.file(".cover/private/under-way/" + order + ".order", time.toString());
    }

    @Test
    void in_ci_nothing_is_paid_without_a_cap() {
        vault.only("a.md").inCi().regenerate();

        assertThat(service.orders()).isEqualTo(3);
    }

    @Test
    void a_second_run_of_generate_changes_nothing() {
        vault.only("a.md").regenerate();
        var before = vault.snapshot();

        vault.generate();

        assertThat(vault.snapshot()).isEqualTo(before);
    }
}

package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One note's trouble is its own; what would fail for every note stops the run. */
class TroubleTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void three_notes_in_the_order_of_their_names() {
        vault = new TestVault(folder)
                .drawnBy(service)
                .order(DrawOrder.PATH)
                .note("a.md", "title: Apple")
                .note("b.md", "title: Brick")
                .note("c.md", "title: Candle");
    }

    @Test
    void a_prompt_that_moderation_refuses_is_one_notes_trouble() {
        service.refusing("Brick", 400, "moderation_blocked");

        Report report = vault.generate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("a.md", "c.md");
        assertThat(report.failed()).extracting(Outcome.Failed::note).containsExactly("b.md");
        assertThat(report.stopped()).isEmpty();
        assertThat(vault.text("b.md")).doesNotContain("cover:");
    }

    @Test
    void a_server_that_fails_at_one_picture_is_one_notes_trouble() {
        service.refusing("Apple", 500, "oops");

        assertThat(vault.generate().drawn()).hasSize(2);
    }

    @Test
    void a_wrong_key_stops_the_run_at_once() {
        service.refusing("Apple", 401, "invalid_api_key");

        Report report = vault.generate();

        assertThat(service.orders()).isOne();
        assertThat(report.stopped()).isPresent();
        assertThat(report.failed()).extracting(Outcome.Failed::note).containsExactly("a.md");
        assertThat(report.left()).containsOnlyKeys("the run was stopped, see below");
        assertThat(report.drawn()).isEmpty();
    }

    @Test
    void an_empty_account_stops_the_run_and_keeps_what_was_drawn() {
        service.refusing("Brick", 429, "insufficient_quota");

        Report report = vault.generate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("a.md");
        assertThat(report.stopped()).isPresent();
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_service_that_only_fails_is_not_asked_for_what_is_queued() {
        for (int i = 0; i < 20; i++) {
            vault.note("n" + i + ".md", "title: Number " + i);
        }
        service.refusing("", 400, "oops");

        Report report = vault.concurrency(1).generate();

        assertThat(report.stopped()).isPresent();
        assertThat(service.orders()).isBetween(5, 6);
    }

    /** Five in a row tell that a service is out of reach; but these were not tried. */
    @Test
    void notes_that_wait_for_a_picture_paid_before_do_not_stop_the_others() {
        service.answeringLinks().breakDownloads();
        vault.note("d.md", "title: Dune").note("e.md", "title: Elm").generate();
        service.answeringPictures();

        Report report = vault.note("f.md", "title: Fern").generate();

        assertThat(report.failed()).hasSize(5);
        assertThat(report.stopped()).isEmpty();
        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("f.md");
    }

    @Test
    void what_failed_is_tried_again_by_the_next_run() {
        service.refusing("Brick", 500, "oops");
        vault.generate();
        service.refusingNothing();

        Report report = vault.generate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("b.md");
    }

    @Test
    void the_key_is_in_no_message_and_no_file() {
        service.refusing("Apple", 401, "invalid_api_key sk-secret");

        Report report = vault.generate();

        assertThat(report.stopped().orElseThrow().getMessage()).doesNotContain("sk-secret");
        assertThat(vault.settings().toString()).doesNotContain("sk-secret");
        assertThat(vault.snapshot().keySet())
                .filteredOn(name -> Files.isRegularFile(vault.path(name)) && !name.endsWith(".png"))
                .noneMatch(name -> vault.text(name).contains("sk-secret"));
    }

    @Test
    void all_are_drawn_when_several_are_under_way_at_once() {
        for (int i = 0; i < 7; i++) {
            vault.note("n" + i + ".md", "title: Number " + i);
        }

        assertThat(vault.concurrency(4).generate().drawn()).hasSize(10);
        assertThat(vault.generate().states()).containsEntry(State.FRESH, 10);
    }

    @Test
    void an_unknown_provider_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> vault.provider("dalle").generate())
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.provider=dalle")
                .hasMessageContaining("auto, card, openai");
        assertThat(vault.has(".cover")).isFalse();
    }

    @Test
    void an_extra_body_that_is_no_json_is_refused_before_anything_is_asked_for() {
        assertThatThrownBy(() -> vault.extraBody("{seed: 7}").generate())
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.extraBody is no JSON object");
        assertThat(service.requests()).isZero();
    }

    @Test
    void a_folder_for_pictures_outside_the_project_is_refused_before_anything_is_done() {
        assertThatThrownBy(() -> vault.imageDirectory("../elsewhere").generate())
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.imageDirectory=../elsewhere");
        assertThat(service.requests()).isZero();
        assertThat(vault.has(".cover")).isFalse();
    }

    @Test
    void a_note_that_is_changed_while_its_picture_is_drawn_keeps_the_change() {
        service.whenAsked(() -> vault.edit("a.md", "title: Apple", "title: Apple\nadded: meanwhile"));
        vault.only("a.md");

        vault.generate();

        assertThat(vault.text("a.md")).contains("added: meanwhile\n", "\ncover: covers/");
    }

    @Test
    void a_note_that_goes_away_while_its_picture_is_drawn_is_its_own_trouble() {
        service.whenAsked(() -> vault.delete("a.md"));

        Report report = vault.only("a.md").generate();

        assertThat(report.failed()).extracting(Outcome.Failed::note).containsExactly("a.md");
        assertThat(vault.files(".cover/private/originals")).hasSize(1);
    }
}

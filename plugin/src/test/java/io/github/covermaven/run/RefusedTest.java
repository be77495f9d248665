package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service's moderation refused is not asked again until it is another prompt, or somebody asks for it. */
class RefusedTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_note_whose_prompt_was_refused() {
        vault = new TestVault(folder).drawnBy(service).note("a.md", "title: Apple");
        service.refusing("Apple", 400, "moderation_blocked");
        vault.generate();
    }

    @Test
    void the_note_is_refused_and_told_what_to_do() {
        Assessment assessment = vault.assess("a.md");

        assertThat(assessment.state()).isEqualTo(State.REFUSED);
        assertThat(assessment.reason()).contains("moderation", "reword");
    }

    @Test
    void it_is_reported_and_not_asked_again() {
        Report report = vault.generate();

        assertThat(service.orders()).isOne();
        assertThat(report.reported()).extracting(Assessment::state).containsExactly(State.REFUSED);
        assertThat(report.failed()).isEmpty();
    }

    @Test
    void it_takes_no_place_under_a_cap() {
        Report report = vault.note("b.md", "title: Brick", "date: 1999-01-01")
                .maxImages(1)
                .generate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("b.md");
    }

    @Test
    void with_another_prompt_it_is_asked_again() {
        vault.edit("a.md", "title: Apple", "title: Pear").generate();

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void with_another_model_it_is_asked_again() {
        assertThat(vault.model("gpt-image-1").state("a.md")).isEqualTo(State.MISSING);
    }

    @Test
    void the_author_may_ask_again() {
        service.refusingNothing();

        vault.edit("a.md", "title: Apple", "title: Apple\ncover_regenerate: true")
                .generate();

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void another_note_with_the_very_same_prompt_is_refused_with_it() {
        vault.file("b.md", vault.text("a.md"));

        assertThat(vault.state("b.md")).isEqualTo(State.REFUSED);
    }

    @Test
    void within_one_run_the_very_same_prompt_is_asked_once() {
        service.refusing("Brick", 400, "content_policy_violation");
        vault.note("b.md", "title: Brick").file("c.md", "").delete("a.md");
        vault.file("c.md", vault.text("b.md")).concurrency(2);

        Report report = vault.generate();

        assertThat(service.orders()).isEqualTo(2);
        assertThat(report.failed()).hasSize(1);
        assertThat(report.left()).containsOnlyKeys("the service's moderation refused this prompt");
    }

    @Test
    void a_server_that_failed_for_another_reason_is_asked_again() {
        service.refusing("Brick", 500, "oops");
        vault.note("b.md", "title: Brick").generate();

        assertThat(vault.state("b.md")).isEqualTo(State.MISSING);
    }
}

package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing changes, nothing happens. */
class SecondRunTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_vault_with_notes_of_every_kind() {
        vault = new TestVault(folder)
                .drawnBy(service)
                .note("a.md", "title: A")
                .note("deep/b.md", "title: 你好", "cover:")
                .note("own.md", "cover: mine.png")
                .note("draft.md", "draft: true")
                .note("opted-out.md", "cover: false")
                .note("again.md", "title: Again", "cover_regenerate: true")
                .file("README.md", "# Read me\n")
                .file("windows.md", "\uFEFF---\r\ntitle: W\r\n---\r\n\r\nText.\r\n")
                .file("bare.md", "no front matter")
                .file("torn.md", "---\ntitle: [A\n---\n");
    }

    private void assertNothingHappens() {
        int requests = service.requests();
        Map<String, String> before = vault.snapshot();

        Report report = vault.generate();

        assertThat(vault.snapshot()).isEqualTo(before);
        assertThat(service.requests()).isEqualTo(requests);
        assertThat(report.drawn()).isEmpty();
        assertThat(report.reused()).isEmpty();
    }

    @Test
    void a_second_run_makes_no_request_and_changes_no_byte() {
        assertThat(vault.generate().drawn()).hasSize(4);

        assertNothingHappens();
        assertThat(vault.hasQuote()).isFalse();
    }

    @Test
    void a_second_run_changes_nothing_with_cards() {
        assertThat(vault.drawnByCards().generate().drawn()).hasSize(4);

        assertNothingHappens();
    }

    @Test
    void a_second_run_changes_nothing_where_an_alternative_text_is_written() {
        vault.altKey("coverAlt").generate();
        assertThat(vault.text("a.md")).contains("coverAlt: A\n");

        assertNothingHappens();
    }

    @Test
    void a_second_run_changes_nothing_where_front_matter_was_created() {
        vault.createFrontMatter().generate();

        assertNothingHappens();
    }

    @Test
    void a_second_run_under_a_cap_of_zero_changes_nothing() {
        vault.maxImages(0).generate();

        assertNothingHappens();
    }

    @Test
    void a_run_that_finds_nothing_to_do_leaves_nothing_behind() {
        TestVault quiet = new TestVault(folder.resolve("deep")).drawnBy(service);
        quiet.delete("b.md").note("own.md", "cover: mine.png");

        quiet.generate();

        assertThat(quiet.files("")).containsExactly("own.md");
    }

    @Test
    void the_plan_leaves_nothing_behind_and_touches_nothing() {
        Map<String, String> before = vault.snapshot();

        List<Plan.Item> plan = vault.plan();

        assertThat(plan).isNotEmpty();
        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void the_plan_touches_nothing_of_a_vault_with_covers() {
        vault.generate();
        vault.delete("covers");
        Map<String, String> before = vault.snapshot();

        vault.plan();

        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void the_plan_of_a_free_picture_says_that_it_is_free() {
        vault.generate();
        vault.edit("a.md", "cover: " + vault.cover("a.md") + "\n", "");

        assertThat(vault.plan())
                .filteredOn(item -> item.drawing().isPresent())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.drawing().orElseThrow().isFree()).isTrue();
                    assertThat(item.drawing().orElseThrow().prompt()).isNotBlank();
                });
    }

    @Test
    void the_plan_says_prompt_model_and_price_of_what_would_be_drawn() {
        assertThat(vault.plan())
                .filteredOn(item -> item.assessment().note().name().equals("a.md"))
                .singleElement()
                .satisfies(item -> {
                    Plan.Planned drawing = item.drawing().orElseThrow();
                    assertThat(drawing.prompt()).contains("> A\n");
                    assertThat(drawing.by()).isEqualTo("gpt-image-2, 1280x672");
                    assertThat(drawing.isFree()).isFalse();
                    assertThat(drawing.estimate()).isPresent();
                });
    }

    @Test
    void the_plan_says_the_very_prompt_that_is_then_sent() {
        String planned = vault.only("a.md").plan().stream()
                .flatMap(item -> item.drawing().stream())
                .findFirst()
                .orElseThrow()
                .prompt();

        vault.generate();

        assertThat(service.prompts()).containsExactly(planned);
        assertThat(vault.text(".cover/private/prompts/" + vault.files(".cover/private/prompts").get(0)))
                .isEqualTo(planned);
    }
}

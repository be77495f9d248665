package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Giving notes back what they held before our cover. */
class RestoreTest {

    private static final String DEAD = "https://img.example/x.png?se=2020-01-01T00%3A00%3A00Z&sig=abc";

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
    @ValueSource(
            strings = {
                "---\ntitle: A # the title\n---\n\nA body that says something.\n",
                "---\r\ntitle: A\r\n---\r\n\r\nA body that says something.",
                "---\ntitle: A\ncover: " + DEAD + " # dead by now\ntags: [x]\n---\n\nA body that says something.\n",
                "---\ntitle: A\ncover: '" + DEAD + "'\n---\n\nA body that says something.\n",
                "---\ntitle: A\ncover: \"\"\n---\n\nA body that says something.\n",
                "---\ntitle: A\ncover:\ntags: [x]\n---\n\nA body that says something.\n",
                "---\r\ntitle: A\r\ncover: # none yet\r\n---\r\n\r\nA body that says something.\r\n",
                "---\nblock: {cover: ''}\ncover:\n---\n\nA body that says something.\n",
                "+++\ntitle = 'A'\ncover = ''\n+++\n\nA body that says something.\n",
                "title=A\nstatus=published\n~~~~~~\n\nA body that says something.\n",
                "title=A\r\ncover =\r\nstatus=published\r\n~~~~~~\r\n\r\nA body that says something.\r\n",
            })
    void a_note_is_byte_for_byte_what_it_was(String text) {
        vault.file("a.md", text).generate();
        assertThat(vault.text("a.md")).isNotEqualTo(text);

        Report report = vault.restore();

        assertThat(vault.text("a.md")).isEqualTo(text);
        assertThat(report.restored()).hasSize(1);
    }

    @Test
    void a_cover_that_was_empty_is_empty_again() {
        vault.note("a.md", "title: A", "cover:").generate();

        vault.restore();

        assertThat(vault.text("a.md")).contains("\ncover:");
        assertThat(vault.state("a.md")).isEqualTo(State.MISSING);
    }

    @Test
    void a_nested_key_goes_with_what_was_made_for_it() {
        vault.note("a.md", "title: A").key("cover.image").generate();

        vault.restore();

        assertThat(vault.text("a.md")).startsWith("---\ntitle: A\n").doesNotContain("image");
        assertThat(vault.state("a.md")).isEqualTo(State.MISSING);
    }

    @Test
    void a_regenerated_cover_gives_way_to_the_one_before() {
        vault.note("a.md", "title: A").generate();
        String before = vault.cover("a.md");
        vault.only("a.md").regenerate();

        vault.restore();

        assertThat(vault.cover("a.md")).isEqualTo(before);
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void done_twice_it_changes_nothing_more() {
        vault.note("a.md", "title: A").generate();
        vault.only("a.md").regenerate();
        vault.restore();
        var before = vault.snapshot();

        Report report = vault.restore();

        assertThat(vault.snapshot()).isEqualTo(before);
        assertThat(report.restored()).isEmpty();
        assertThat(report.left()).isEmpty();
    }

    @Test
    void a_cover_that_was_changed_since_is_left() {
        vault.note("a.md", "title: A").generate();
        vault.edit("a.md", vault.cover("a.md"), "mine.png");

        Report report = vault.restore();

        assertThat(vault.cover("a.md")).isEqualTo("mine.png");
        assertThat(report.left()).hasSize(1);
    }

    @Test
    void a_cover_whose_picture_is_gone_does_not_come_back() {
        vault.note("a.md", "title: A").generate();
        String first = vault.cover("a.md");
        vault.only("a.md").regenerate();
        String second = vault.cover("a.md");
        vault.delete(first);

        Report report = vault.restore();

        assertThat(vault.cover("a.md")).isEqualTo(second);
        assertThat(report.left()).containsOnlyKeys("the picture it had before is not there any more");
    }

    @Test
    void a_cover_whose_lost_file_was_put_back_still_knows_what_was_before() {
        vault.note("a.md", "title: A", "cover: " + DEAD).generate();
        vault.delete("covers").generate();

        vault.restore();

        assertThat(vault.cover("a.md")).isEqualTo(DEAD);
    }

    @Test
    void only_notes_that_are_selected_are_restored() {
        vault.note("a.md", "title: A").note("b.md", "title: B").generate();

        Report report = vault.only("a.md").restore();

        assertThat(report.restored()).extracting(Outcome.Restored::note).containsExactly("a.md");
    }

    @Test
    void only_notes_in_a_state_that_is_selected_are_restored() {
        vault.note("a.md", "title: A").note("b.md", "title: B").generate();
        vault.edit("b.md", "title: B", "title: Bee").onlyIn(State.STALE);

        Report report = vault.restore();

        assertThat(report.restored()).extracting(Outcome.Restored::note).containsExactly("b.md");
    }

    @Test
    void pictures_and_ledger_stay_as_they_are_and_nobody_is_asked() {
        vault.note("a.md", "title: A").generate();
        String cover = vault.cover("a.md");
        String ledger = vault.text(".cover/ledger.tsv");
        int requests = service.requests();

        vault.restore();

        assertThat(vault.has(cover)).isTrue();
        assertThat(vault.text(".cover/ledger.tsv")).isEqualTo(ledger);
        assertThat(service.requests()).isEqualTo(requests);
    }

    @Test
    void a_note_that_is_a_draft_by_now_is_restored_too() {
        vault.note("a.md", "title: A").generate();
        vault.edit("a.md", "title: A", "title: A\ndraft: true");

        assertThat(vault.restore().restored()).hasSize(1);
    }
}

package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many pictures a run may pay for, and which come first. */
class CapsTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_vault_drawn_by_a_service() {
        vault = new TestVault(folder).drawnBy(service);
    }

    private TestVault twelveNotes() {
        for (int i = 10; i < 22; i++) {
            vault.note("n" + i + ".md", "title: Note " + i, "date: 2025-01-" + i);
        }
        return vault;
    }

    @Test
    void the_cap_is_kept() {
        Report report = twelveNotes().maxImages(3).generate();

        assertThat(service.orders()).isEqualTo(3);
        assertThat(report.drawn()).hasSize(3);
        assertThat(report.left()).containsOnlyKeys("the cap cover.maxImages=3");
        assertThat(report.stopped()).isEmpty();
        assertThat(report.failed()).isEmpty();
    }

    @Test
    void the_cap_is_kept_when_pictures_are_drawn_at_once() {
        twelveNotes().maxImages(3).concurrency(8).generate();

        assertThat(service.orders()).isEqualTo(3);
    }

    @Test
    void a_cap_of_zero_pays_for_nothing() {
        twelveNotes().maxImages(0).generate();

        assertThat(service.requests()).isZero();
    }

    @Test
    void without_a_cap_a_run_draws_ten_and_says_what_the_rest_would_cost() {
        Report report = twelveNotes().generate();

        assertThat(service.orders()).isEqualTo(10);
        assertThat(report.left().values())
                .singleElement()
                .satisfies(left -> assertThat(left).hasSize(2));
        assertThat(vault.quote().draws()).isEqualTo(10);
        assertThat(vault.quote().leaves()).isEqualTo(2);
        assertThat(vault.quote().estimateOfLeft()).isPresent();
    }

    @Test
    void the_price_is_said_before_and_is_that_of_all_pictures() {
        twelveNotes().maxImages(4).generate();

        var one = vault.quote().estimateOfLeft().orElseThrow().amount().doubleValue() / 8;
        assertThat(vault.quote().estimate().orElseThrow().amount().doubleValue())
                .isCloseTo(4 * one, org.assertj.core.data.Offset.offset(0.0001));
    }

    @Test
    void in_ci_nothing_is_paid_for_without_a_cap() {
        Report report = twelveNotes().inCi().generate();

        assertThat(service.requests()).isZero();
        assertThat(report.left())
                .containsOnlyKeys("in CI nothing is paid for without a cap; set cover.maxImages or cover.maxCost");
        assertThat(vault.quote().leaves()).isEqualTo(12);
        assertThat(vault.quote().estimateOfLeft()).isPresent();
    }

    @Test
    void in_ci_a_cap_lets_pictures_be_paid_for() {
        twelveNotes().inCi().maxImages(2).generate();

        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void cards_have_no_cap() {
        Report report = twelveNotes().drawnByCards().inCi().maxImages(1).generate();

        assertThat(report.drawn()).hasSize(12);
    }

    @Test
    void pictures_we_have_already_do_not_count_against_the_cap() {
        vault.note("a.md", "title: A").note("b.md", "title: B").generate();
        vault.move("a.md", "moved/a.md").edit("moved/a.md", vault.cover("moved/a.md"), "");
        vault.move("b.md", "moved/b.md").edit("moved/b.md", vault.cover("moved/b.md"), "");

        Report report = vault.note("c.md", "title: C").maxImages(1).generate();

        assertThat(report.reused()).hasSize(2);
        assertThat(report.drawn()).hasSize(1);
    }

    @Test
    void in_ci_pictures_we_have_already_are_still_placed() {
        vault.note("a.md", "title: A").generate();
        vault.move("a.md", "moved/a.md").edit("moved/a.md", vault.cover("moved/a.md"), "");

        Report report = vault.inCi().generate();

        assertThat(report.reused()).hasSize(1);
        assertThat(service.orders()).isOne();
    }

    /** It was counted as free, so that the cap says nothing of it. */
    @Test
    void a_note_whose_picture_was_there_and_is_not_any_more_gets_none_that_is_paid() {
        vault.note("b.md", "title: B").generate();
        vault.move("b.md", "moved/b.md").edit("moved/b.md", vault.cover("moved/b.md"), "");
        service.whenAsked(() -> vault.edit("moved/b.md", "title: B", "title: Bee"));

        Report report = vault.note("a1.md", "title: A1")
                .note("a2.md", "title: A2")
                .maxImages(2)
                .order(DrawOrder.PATH)
                .generate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("a1.md", "a2.md");
        assertThat(service.orders()).as("one before, and two now").isEqualTo(3);
        assertThat(report.left().values())
                .singleElement()
                .satisfies(
                        left -> assertThat(left).extracting(Outcome.Left::note).containsExactly("moved/b.md"));
    }

    @Test
    void offline_the_service_is_not_called_and_nothing_is_put_in_its_place() {
        Report report = twelveNotes().maxImages(5).offline().generate();

        assertThat(service.requests()).isZero();
        assertThat(report.drawn()).isEmpty();
        assertThat(report.left()).containsOnlyKeys("Maven is offline (-o)");
        assertThat(report.left().get("Maven is offline (-o)")).hasSize(12);
        assertThat(vault.has("covers")).isFalse();
    }

    @Test
    void offline_cards_are_drawn() {
        assertThat(twelveNotes().drawnByCards().offline().generate().drawn()).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(DrawOrder.class)
    void the_order_says_who_comes_first_under_a_cap(DrawOrder order) {
        vault.note("b.md", "title: B", "date: 2024-05-01")
                .note("c.md", "title: C", "date: 2022-05-01")
                .note("a.md", "title: A", "date: 2023-05-01");

        Report report = vault.maxImages(2).order(order).generate();

        assertThat(report.drawn())
                .extracting(Outcome.Drew::note)
                .containsExactly(
                        switch (order) {
                            case NEWEST -> new String[] {"b.md", "a.md"};
                            case OLDEST -> new String[] {"c.md", "a.md"};
                            case PATH -> new String[] {"a.md", "b.md"};
                        });
    }

    @Test
    void a_note_without_a_date_goes_by_its_files() throws Exception {
        vault.note("a.md", "title: A").note("b.md", "title: B", "date: 2024-05-01");
        java.nio.file.Files.setLastModifiedTime(
                vault.path("a.md"), java.nio.file.attribute.FileTime.from(java.time.Instant.EPOCH));

        Report report = vault.maxImages(1).order(DrawOrder.OLDEST).generate();

        assertThat(report.drawn()).extracting(Outcome.Drew::note).containsExactly("a.md");
    }
}

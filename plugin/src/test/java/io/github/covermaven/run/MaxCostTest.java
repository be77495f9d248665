package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.Money;
import io.github.covermaven.problem.SettingsException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run may spend, and what it says that it has spent. */
class MaxCostTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void twelve_notes_drawn_by_a_service() {
        vault = new TestVault(folder).drawnBy(service);
        for (int i = 10; i < 22; i++) {
            vault.note("n" + i + ".md", "title: Note " + i);
        }
    }

    private static BigDecimal amount(String usd) {
        return new BigDecimal(usd);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void the_cap_is_kept_however_many_are_under_way(int concurrency) {
        Report report = vault.pricePerImage("0.04")
                .maxCost("0.20")
                .concurrency(concurrency)
                .generate();

        assertThat(service.orders()).isEqualTo(5);
        assertThat(report.left()).containsOnlyKeys("the cap cover.maxCost=0.2 USD");
        assertThat(report.stopped()).isEmpty();
        assertThat(report.failed()).isEmpty();
    }

    @Test
    void a_cap_that_is_less_than_a_picture_pays_for_nothing() {
        vault.pricePerImage("0.04").maxCost("0.03").generate();

        assertThat(service.requests()).isZero();
    }

    @Test
    void the_smaller_of_both_caps_counts() {
        vault.pricePerImage("0.04").maxCost("0.20").maxImages(3).generate();

        assertThat(service.orders()).isEqualTo(3);
    }

    @Test
    void a_cap_on_money_lets_more_than_ten_be_drawn_in_ci_too() {
        vault.pricePerImage("0.04").maxCost("5").inCi().generate();

        assertThat(service.orders()).isEqualTo(12);
    }

    @Test
    void the_run_says_before_what_it_will_cost_and_what_it_leaves() {
        vault.pricePerImage("0.04").maxCost("0.20").generate();

        assertThat(vault.quote().draws()).isEqualTo(5);
        assertThat(vault.quote().estimate()).contains(Money.usd(amount("0.20")));
        assertThat(vault.quote().leaves()).isEqualTo(7);
        assertThat(vault.quote().estimateOfLeft()).contains(Money.usd(amount("0.28")));
    }

    @Test
    void what_pictures_took_by_the_services_count_is_what_counts() {
        // 0.03 USD each, where a little less was expected: the fourth would pass the cap.
        service.counting(1000);

        Report report = vault.maxCost("0.10").generate();

        assertThat(service.orders()).isEqualTo(3);
        assertThat(report.spent().orElseThrow().isCounted()).isTrue();
        assertThat(report.spent().orElseThrow().amount().amount()).isEqualByComparingTo("0.09");
    }

    @Test
    void once_a_picture_has_cost_more_than_expected_all_are_expected_to() {
        // 0.06 USD each, where half of it was expected.
        service.counting(2000);

        vault.maxCost("0.13").generate();

        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void what_failed_half_way_counts_as_paid() {
        service.refusing("Note", 500, "oops");

        vault.pricePerImage("0.04").maxCost("0.08").generate();

        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void what_was_refused_costs_nothing() {
        service.refusing("Note 10", 400, "moderation_blocked");

        Report report = vault.order(DrawOrder.PATH)
                .pricePerImage("0.04")
                .maxCost("0.08")
                .generate();

        assertThat(report.spent().orElseThrow().amount().amount()).isEqualByComparingTo("0.04");
    }

    @Test
    void a_picture_that_is_paid_and_cannot_be_fetched_is_spent() {
        service.answeringLinks().breakDownloads();

        Report report = vault.pricePerImage("0.04").maxImages(1).generate();

        assertThat(report.failed()).hasSize(1);
        assertThat(report.spent().orElseThrow().amount().amount()).isEqualByComparingTo("0.04");
    }

    @Test
    void what_the_user_says_a_picture_costs_goes_before_all_else() {
        service.counting(1000);

        Report report = vault.pricePerImage("0.5 CNY").maxCost("1 CNY").generate();

        assertThat(report.spent()).contains(new Bill(Money.parse("1.0 CNY").orElseThrow(), false));
    }

    @Test
    void a_model_that_is_priced_in_another_currency_is_capped_in_that() {
        vault.model("cogview-4").maxCost("0.13 CNY").generate();

        assertThat(service.orders()).isEqualTo(2);
        assertThat(vault.quote().estimate()).contains(new Money(amount("0.12"), "CNY"));
    }

    @Test
    void an_unknown_price_under_a_cap_on_money_is_refused_at_the_start() {
        vault.model("a-relays-own").maxCost("5");

        assertThatThrownBy(vault::generate)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.maxCost=5 USD cannot be kept")
                .hasMessageContaining("a-relays-own")
                .hasMessageContaining("cover.pricePerImage");
        assertThat(service.requests()).isZero();
        assertThat(vault.has(".cover")).isFalse();
    }

    @Test
    void a_cap_in_another_currency_than_the_price_is_refused_at_the_start() {
        vault.maxCost("5 EUR");

        assertThatThrownBy(vault::generate)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("priced in USD");
    }

    @Test
    void the_plan_says_how_many_a_run_would_draw() {
        Plan.Summary summary = vault.pricePerImage("0.04").maxCost("0.20").planned();

        assertThat(summary.paid()).isEqualTo(12);
        assertThat(summary.price()).contains(Money.usd(amount("0.48")));
        assertThat(summary.most()).isEqualTo(5);
        assertThat(summary.whyNotMore()).isEqualTo("the cap cover.maxCost=0.2 USD");
    }

    @Test
    void one_picture_for_two_notes_is_planned_to_be_paid_once() {
        vault.file("twin.md", vault.text("n10.md"));

        assertThat(vault.pricePerImage("0.04").planned().paid()).isEqualTo(12);
    }

    @Test
    void the_plan_refuses_what_the_run_would_refuse() {
        vault.model("a-relays-own").maxCost("5");

        assertThatThrownBy(vault::plan).isInstanceOf(SettingsException.class);
    }

    @Test
    void cards_are_drawn_whatever_the_cap() {
        assertThat(vault.drawnByCards().maxCost("0").generate().drawn()).hasSize(12);
    }

    @Test
    void what_is_reused_says_what_it_saves() {
        vault.pricePerImage("0.04").maxImages(1).order(DrawOrder.PATH).generate();
        vault.edit("n10.md", "cover: " + vault.cover("n10.md") + "\n", "");

        Report report = vault.maxImages(0).generate();

        assertThat(report.saved()).contains(Money.usd(amount("0.04")));
        assertThat(report.spent()).isEmpty();
    }
}

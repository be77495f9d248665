package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What a run may spend. */
class MoneyIT extends VaultTest {

    @Test
    void without_a_cap_ten_pictures_are_paid_and_the_rest_is_priced() throws Exception {
        generate()
                .succeeds()
                .says("leaving 2 pictures: without cover.maxImages a run draws at most 10; they would cost about ")
                .says("drawn        10")
                .says("left          2  without cover.maxImages a run draws at most 10; they would cost about ");

        assertThat(api.orders()).hasSize(10);
        assertThat(vault.covers()).hasSize(10);
    }

    @Test
    void a_cap_is_kept_and_reaching_it_is_success() throws Exception {
        vault.with("CI", "true");

        generate("-Dcover.maxImages=3")
                .succeeds()
                .says("drawn         3", "left          9  the cap cover.maxImages=3; they would cost about ");

        assertThat(api.orders()).hasSize(3);
    }

    @Test
    void a_cap_on_money_is_kept_and_the_end_says_what_was_spent_and_what_is_left() throws Exception {
        generate("-Dcover.maxCost=0.20", "-Dcover.pricePerImage=0.04")
                .succeeds()
                .says("drawing 5 pictures with gpt-image-2, 1280x672, about 0.20 USD")
                .says("leaving 7 pictures: the cap cover.maxCost=0.2 USD; they would cost about 0.28 USD")
                .says("drawn         5", "spent     about 0.20 USD", "left          7  the cap cover.maxCost=0.2 USD");

        assertThat(api.orders()).hasSize(5);
    }

    @Test
    void a_cap_that_cannot_be_kept_is_refused() {
        generate("-Dcover.maxCost=5", "-Dcover.model=a-relays-own")
                .fails()
                .says("cover.maxCost=5 USD cannot be kept", "cover.pricePerImage=0.04");

        assertThat(api.received()).isEmpty();
    }

    @Test
    void in_CI_nothing_is_paid_without_a_cap() throws Exception {
        SortedMap<String, String> before = vault.files();
        vault.with("CI", "true");

        generate()
                .succeeds()
                .says(
                        "left         12  in CI nothing is paid for without a cap; set cover.maxImages or cover.maxCost; they would cost about ");

        assertThat(api.received()).isEmpty();
        assertThat(vault.changedSince(before)).isEmpty();
    }

    @Test
    void cards_are_free_in_CI_too() {
        vault.with("CI", "true")
                .run("cover:generate", "-Dcover.notes=posts/**")
                .succeeds()
                .says("drawn         3");
    }

    @Test
    void a_plan_tells_states_prompts_and_prices_without_key_and_writes_nothing() throws Exception {
        SortedMap<String, String> before = vault.files();

        vault.run("cover:plan", "-Dcover.provider=openai", api.parameter())
                .succeeds()
                .says("missing   journal/2024/into-the-wind.md  (has no 'cover')")
                .says("missing   随笔/四分之一个字.md  (its cover is empty)")
                .says("skipped   家/家庭网络.md  (private")
                .says("own       读书/梦溪笔谈.md")
                .says("gpt-image-2, 1280x672, about ")
                .says("| ", "A lone cyclist seen from far away")
                .says("12 missing, 1 own")
                .says("12 pictures to pay for, estimated at about ")
                .doesNotSay(PRIVATE);

        assertThat(api.received()).isEmpty();
        assertThat(vault.changedSince(before)).isEmpty();
    }
}

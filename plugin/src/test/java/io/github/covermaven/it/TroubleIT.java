package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** A service that refuses. */
class TroubleIT extends VaultTest {

    /** Pictures under way at once, which all may meet what stops the run. */
    private static final int AT_ONCE = 4;

    private static final String REFUSED = "journal/2024/into-the-wind.md";

    @Test
    void a_bad_key_stops_the_run_and_is_never_shown() throws Exception {
        SortedMap<String, String> before = vault.files();
        api.answers(order ->
                ImagesApi.error(401, "invalid_api_key", "Incorrect API key provided: " + KEY + ". Bearer " + KEY));

        generate("-Dcover.maxImages=20", "-X", "-e")
                .fails()
                .says("401", "invalid_api_key", "check the key from the environment variable OPENAI_API_KEY")
                .doesNotSay(KEY);

        assertThat(api.orders()).hasSizeLessThanOrEqualTo(AT_ONCE);
        assertOnlyCoversChanged(before);
        assertThat(vault.covers()).isEmpty();
    }

    @Test
    void an_account_without_credit_stops_the_run() throws Exception {
        api.answers(order -> order.number() <= AT_ONCE
                ? api.inJson()
                : ImagesApi.error(429, "insufficient_quota", "You exceeded your current quota"));

        generate("-Dcover.maxImages=20").fails().says("insufficient_quota", "add credit", "drawn         4");

        assertThat(api.orders()).hasSizeLessThanOrEqualTo(2 * AT_ONCE);
        assertThat(vault.covers()).hasSize(AT_ONCE);
    }

    @Test
    void a_refused_note_is_named_at_the_end_and_the_others_get_their_covers() throws Exception {
        SortedMap<String, String> before = vault.files();
        refuseOne();

        generate("-Dcover.maxImages=20")
                .fails()
                .says("drawn        11", "failed        1")
                .says("[ERROR] " + REFUSED + ": ", "moderation_blocked", "say it in other words")
                .says("1 note got no cover");

        assertCovered(allButRefused(), before);
    }

    @Test
    void a_refused_note_is_not_asked_again() throws Exception {
        refuseOne();
        generate("-Dcover.notes=journal/**").fails();

        generate("-Dcover.notes=journal/**").succeeds().says("refused       1  ", REFUSED);

        assertThat(api.orders()).hasSize(2);
    }

    @Test
    void when_bound_to_the_lifecycle_a_refused_note_does_not_fail_the_build() throws Exception {
        vault.write("pom.xml", Pom.declaring(Pom.executions("covers")));
        SortedMap<String, String> before = vault.files();
        refuseOne();

        vault.with("OPENAI_API_KEY", KEY)
                .run("generate-sources", api.parameter(), "-Dcover.maxImages=20")
                .succeeds()
                .says("drawn        11")
                .says(REFUSED + ": ", "moderation_blocked");

        assertCovered(allButRefused(), before);
    }

    @Test
    void a_service_that_is_not_there_stops_the_run() throws Exception {
        SortedMap<String, String> before = vault.files();
        vault.with("OPENAI_API_KEY", KEY)
                .run("cover:generate", "-Dcover.baseUrl=http://127.0.0.1:1/v1", "-Dcover.retries=0")
                .fails()
                .says("127.0.0.1:1")
                .doesNotSay(KEY);
        assertOnlyCoversChanged(before);
    }

    @Test
    void without_a_key_a_named_service_is_missed_rather_than_replaced_by_cards() throws Exception {
        vault.run("cover:generate", api.parameter())
                .fails()
                .says("there is no API key; set the environment variable OPENAI_API_KEY");

        assertThat(api.received()).isEmpty();
        assertThat(vault.covers()).isEmpty();
    }

    private void refuseOne() {
        api.answers(order -> order.isAbout("A lone cyclist")
                ? ImagesApi.error(400, "moderation_blocked", "Your request was rejected by the safety system")
                : api.inJson());
    }

    private static Set<String> allButRefused() {
        Set<String> notes = new HashSet<>(WANTING);
        notes.remove(REFUSED);
        return notes;
    }
}

package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code mvn cover:generate} on the example vault, as its reader would type it. */
class GenerateIT extends VaultTest {

    @Test
    @Tag("smoke")
    void without_a_key_every_note_that_wants_a_cover_gets_a_card() throws Exception {
        SortedMap<String, String> before = vault.files();

        vault.run("cover:generate")
                .succeeds()
                .says("drawing 12 pictures with card", "free of charge", "drawn        12");

        assertCovered(WANTING, before);
        assertThat(api.received()).isEmpty();
    }

    @Test
    @Tag("smoke")
    void with_a_key_pictures_come_in_the_answer() throws Exception {
        SortedMap<String, String> before = vault.files();

        vaultWithKey()
                .run("cover:generate", api.parameter(), "-Dcover.maxImages=20")
                .succeeds()
                .says("drawn        12")
                .doesNotSay(KEY);

        assertCovered(WANTING, before);
        assertThat(api.orders()).hasSize(12);
        assertThat(api.received()).doesNotContain(PRIVATE);
    }
}

package io.github.covermaven.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is said, and what is not. */
class OutputIT extends VaultTest {

    @Test
    void quiet_is_quiet() {
        Build build =
                vault.run("-q", "cover:generate", "-Dcover.notes=posts/**").succeeds();
        assertThat(build.log()).isEmpty();
    }

    @Test
    void a_batch_run_prints_a_line_for_each_note() {
        Build build = vault.run("cover:generate", "-Dcover.notes=posts/**").succeeds();
        assertThat(build.log())
                .containsPattern("(?m)^\\[INFO] drew    posts/sourdough/index\\.md  ->  covers/sourdough-\\S+\\.png$")
                .doesNotContain("\r", "\u001b");
    }

    /** By link, in JSON, and refused with the key in the refusal: whatever way a run may take. */
    @Test
    void the_key_is_nowhere_in_what_a_run_with_X_prints_and_writes() throws Exception {
        api.answers(order -> switch (order.number() % 3) {
            case 0 -> ImagesApi.error(400, "moderation_blocked", "no, " + KEY);
            case 1 -> api.byLink();
            default -> api.inJson();
        });

        generate("-Dcover.maxImages=20", "-X", "-e")
                .fails()
                .says("drew", "moderation_blocked")
                .doesNotSay(KEY);

        assertThat(api.received()).contains(KEY);
        assertThat(vault.everythingWritten())
                .contains("covers/")
                .doesNotContain(KEY)
                .doesNotContain(Base64.getEncoder().encodeToString(KEY.getBytes(UTF_8)));
    }

    @Test
    void help_tells_every_parameter() {
        vault.run("cover:help", "-Ddetail", "-Dgoal=generate")
                .succeeds()
                .says("cover:generate", "User property: cover.vault", "User property: cover.maxImages");
    }
}

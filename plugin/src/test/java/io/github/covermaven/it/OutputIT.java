package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void help_tells_every_parameter() {
        vault.run("cover:help", "-Ddetail", "-Dgoal=generate")
                .succeeds()
                .says("cover:generate", "User property: cover.vault", "User property: cover.maxImages");
    }
}

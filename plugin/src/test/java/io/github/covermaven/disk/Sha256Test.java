package io.github.covermaven.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void is_the_one_that_everybody_means() {
        assertThat(Sha256.of("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void of_parts_depends_on_where_one_ends() {
        assertThat(Sha256.of(List.of("ab", "c")))
                .isNotEqualTo(Sha256.of(List.of("a", "bc")))
                .isNotEqualTo(Sha256.of(List.of("abc")))
                .isNotEqualTo(Sha256.of(List.of("ab", "c", "")));
    }

    /** Pinned: another value would make every cover stale. */
    @Test
    void of_parts_stays_what_it_is_from_version_to_version() {
        assertThat(Sha256.of(List.of("标题", ""))).isEqualTo(Sha256.of("6:标题0:".getBytes(UTF_8)));
    }
}

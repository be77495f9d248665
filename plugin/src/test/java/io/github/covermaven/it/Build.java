package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

/** A Maven run that has ended: how, and what it said. */
record Build(int exitCode, String log) {

    Build succeeds() {
        assertThat(exitCode).as(log).isZero();
        return this;
    }

    Build fails() {
        assertThat(exitCode).as(log).isEqualTo(1);
        return this;
    }

    Build says(String... texts) {
        assertThat(log).contains(texts);
        return this;
    }

    Build doesNotSay(String... texts) {
        assertThat(log).doesNotContain(texts);
        return this;
    }
}

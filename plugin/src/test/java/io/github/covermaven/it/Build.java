package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

/** A Maven run that has ended: how, and what it said. */
record Build(int exitCode, String log) {

    /** Debian's Maven resets colours even where it was told to use none. */
    private static final String RESET = "\u001b[0m";

    Build {
        log = log.replace(RESET, "");
    }

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

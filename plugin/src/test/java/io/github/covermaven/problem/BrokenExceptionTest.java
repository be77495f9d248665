package io.github.covermaven.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenExceptionTest {

    @Test
    void whatNobodyForesawIsToBeReported() {
        assertThat(BrokenException.unforeseen("drawing failed", new IllegalStateException("a cat")))
                .hasMessageContainingAll("drawing failed", "a cat", "report");
    }

    @Test
    void tooLittleMemoryIsNoBug() {
        assertThat(BrokenException.unforeseen("drawing failed", new OutOfMemoryError()))
                .hasMessageContainingAll("memory", "-Xmx", "cover.size")
                .hasMessageNotContaining("report");
    }
}

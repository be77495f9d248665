package io.github.covermaven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Maven run that is under way. */
record Running(Process process, Path log) {

    private static final int MINUTES = 10;

    /** Ends it as a power cut would: it has no say in it. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    Build await() {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                kill();
                throw new AssertionError("Maven did not end:\n" + said());
            }
            return new Build(process.exitValue(), said());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String said() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

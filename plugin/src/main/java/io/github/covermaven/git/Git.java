package io.github.covermaven.git;

import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The program {@code git}, asked about one folder. It writes nothing there. */
record Git(Path folder) {

    /** What a hook of Git's leaves to the programs it calls; the folder decides, not the hook. */
    private static final List<String> HOOKS =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY");

    /** @param complaint what it said beside its answer, in one line */
    record Answer(int status, String text, String complaint) {}

    /** @throws SettingsException when there is no such program */
    Answer ask(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(HOOKS);
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        Process process = start(builder);
        try {
            process.getOutputStream().close();
            // Both at once: a pipe that nobody empties would stop it.
            CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            String text = read(process.getInputStream());
            return new Answer(process.waitFor(), text, complaint.join().strip().replaceAll("\\s+", " "));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new BrokenException("interrupted while Git was at work", "run again", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new SettingsException(
                    "Git cannot be started: " + e.getMessage(), "install it; without it leave cover.since out");
        }
    }

    private static String read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

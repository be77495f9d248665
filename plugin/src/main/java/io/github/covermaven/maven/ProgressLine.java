package io.github.covermaven.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The bar. It writes to the terminal itself, since Maven 4 turns {@code System.out} into log lines. */
final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 100;

    private Optional<ProgressBar> bar = Optional.empty();

    void start(int total) {
        PrintStream terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        bar = Optional.of(new ProgressBarBuilder()
                .setTaskName("covers")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build());
    }

    void step(String note) {
        bar.ifPresent(line -> line.setExtraMessage(note).step());
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}

package io.github.covermaven.maven;

import io.github.covermaven.run.Bill;
import io.github.covermaven.run.Listener;
import io.github.covermaven.run.Outcome;
import io.github.covermaven.run.Quote;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** How a run goes on, for the one who waits: a bar on a terminal, else a line for each finished note. */
final class Progress implements Listener, AutoCloseable {

    private final Log log;
    private final Supplier<ProgressLine> bars;
    private final boolean isLive;
    private Optional<ProgressLine> bar = Optional.empty();

    private Progress(Log log, boolean isLive, Supplier<ProgressLine> bars) {
        this.log = log;
        this.isLive = isLive;
        this.bars = bars;
    }

    static Progress of(Log log, MavenSession session) {
        return new Progress(log, Terminal.isLive(log, session), ProgressLine::new);
    }

    @Override
    public void warning(String text) {
        log.warn(Printable.of(text));
    }

    @Override
    public void remark(String text) {
        log.info(Printable.of(text));
    }

    @Override
    public void starting(Quote quote) {
        QuoteText.lines(quote).forEach(log::info);
        int total = quote.draws() + quote.reuses();
        if (isLive && total > 0) {
            bar = Optional.of(bars.get());
            bar.get().start(total);
        }
    }

    @Override
    public void finished(Outcome outcome) {
        if (outcome instanceof Outcome.Left) {
            return;
        }
        if (bar.isPresent()) {
            bar.get().step(Printable.of(outcome.note()));
        } else {
            log.info(Printable.of(line(outcome)));
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressLine::close);
    }

    private static String amount(Bill bill) {
        return bill.isCounted()
                ? bill.amount().toString()
                : "about " + bill.amount().rounded();
    }

    private static String line(Outcome outcome) {
        if (outcome instanceof Outcome.Drew drew) {
            return "drew    " + drew.note() + "  ->  " + drew.file()
                    + drew.bill().map(bill -> "  (" + amount(bill) + ")").orElse("");
        }
        if (outcome instanceof Outcome.Reused reused) {
            return "reused  " + reused.note() + "  ->  " + reused.file();
        }
        if (outcome instanceof Outcome.Rehosted brought) {
            return "brought " + brought.note() + "  ->  " + brought.file() + "  (from " + brought.host() + ")";
        }
        return (outcome instanceof Outcome.Restored ? "restored  " : "failed  ") + outcome.note();
    }
}

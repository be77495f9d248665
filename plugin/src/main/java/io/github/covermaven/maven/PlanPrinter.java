package io.github.covermaven.maven;

import io.github.covermaven.run.Plan;
import io.github.covermaven.run.Report;
import io.github.covermaven.run.State;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** The plan on the log, a note a line, the prompt below it. */
final class PlanPrinter {

    private final Log log;
    private static final int WHOLE_PROMPTS = 20;

    private int drawings;

    PlanPrinter(Log log) {
        this.log = log;
    }

    void print(Plan.Item item) {
        log.info(Printable.of(String.format(
                "%-9s %s  (%s)",
                item.assessment().state().word(),
                item.assessment().note().name(),
                item.assessment().reason())));
        item.drawing().ifPresent(this::print);
    }

    void print(Plan.Summary summary) {
        Report report = summary.report();
        Map<State, Integer> states = report.states();
        log.info("");
        log.info(
                states.isEmpty()
                        ? "no notes found"
                        : states.entrySet().stream()
                                .map(entry ->
                                        entry.getValue() + " " + entry.getKey().word())
                                .collect(Collectors.joining(", ")));
        report.skips().forEach((why, count) -> log.info("skipped: " + count + " " + why.words()));
        if (drawings > WHOLE_PROMPTS) {
            log.info("prompts after the first " + WHOLE_PROMPTS + " are shortened; -X or cover.notes shows them whole");
        }
        if (summary.paid() > 0) {
            log.info(summary.paid() + (summary.paid() == 1 ? " picture" : " pictures") + " to pay for, estimated "
                    + summary.price()
                            .map(known -> "at about " + known.rounded())
                            .orElse("price unknown"));
        }
        if (summary.paid() > summary.most()) {
            log.info("a run draws " + summary.most() + " of them: " + summary.whyNotMore());
        }
    }

    private void print(Plan.Planned planned) {
        String price = planned.isFree()
                ? "free"
                : planned.estimate().map(money -> "about " + money.rounded()).orElse("price unknown");
        log.info(Printable.of("          " + planned.by() + ", " + price));
        drawings++;
        // In a vault of thousands only what differs from note to note, which is what the built-in template quotes.
        planned.prompt()
                .lines()
                .filter(line -> drawings <= WHOLE_PROMPTS || log.isDebugEnabled() || line.startsWith(">"))
                .forEach(line -> log.info(Printable.of("          | " + line)));
    }
}

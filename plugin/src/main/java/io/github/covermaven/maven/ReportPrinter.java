package io.github.covermaven.maven;

import io.github.covermaven.problem.CoverException;
import io.github.covermaven.run.Bill;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.Outcome;
import io.github.covermaven.run.Report;
import io.github.covermaven.run.SkipReason;
import io.github.covermaven.run.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The end of a run: what was drawn, reused, skipped, left and failed, what it cost, and where the pictures are. */
final class ReportPrinter {

    private static final int MOST_NAMES = 20;

    private final Log log;
    private final CoverSettings settings;

    ReportPrinter(Log log, CoverSettings settings) {
        this.log = log;
        this.settings = settings;
    }

    /** @param failOnError whether what failed fails the build */
    void print(Report report, boolean failOnError) throws MojoExecutionException, MojoFailureException {
        printTable(report);
        report.uneditable().stream()
                .limit(MOST_NAMES)
                .forEach(item -> log.warn(Printable.of(item.note().name() + ":" + item.reason())));
        warnOfRest(report.uneditable().size());
        report.reported()
                .forEach(item -> log.debug(
                        Printable.of(item.state().word() + " " + item.note().name() + "  (" + item.reason() + ")")));
        report.failed().stream()
                .filter(failed -> !report.stopped().equals(Optional.of(failed.why())))
                .forEach(failed -> log.error(
                        Printable.of(failed.note() + ": " + failed.why().getMessage())));
        fail(report, failOnError);
    }

    private void printTable(Report report) {
        List<String> rows = new ArrayList<>();
        if (!report.drawn().isEmpty()) {
            rows.add(row("drawn", report.drawn().size(), "in " + pictures()));
        }
        if (!report.reused().isEmpty()) {
            String saved = report.saved()
                    .map(money -> ", saves about " + money.rounded())
                    .orElse("");
            rows.add(row("reused", report.reused().size(), "free of charge" + saved));
        }
        if (!report.rehosted().isEmpty()) {
            rows.add(row("brought", report.rehosted().size(), "home, to " + pictures()));
        }
        if (!report.restored().isEmpty()) {
            rows.add(row("restored", report.restored().size(), "to what they had before; the pictures stay"));
        }
        report.spent().ifPresent(bill -> rows.add(String.format("%-9s %s", "spent", spent(bill))));
        report.left().forEach((why, left) -> rows.add(row("left", left.size(), why + estimate(left) + namesOf(left))));
        if (!report.failed().isEmpty()) {
            rows.add(row("failed", report.failed().size(), "see below"));
        }
        for (State state : List.of(State.STANDIN, State.REFUSED, State.STALE, State.EXPIRING)) {
            int count = report.states().getOrDefault(state, 0);
            if (count > 0 && !(state == State.STANDIN && hasDrawn(report))) {
                rows.add(row(state.word(), count, said(state) + namesOf(state, report)));
            }
        }
        if (!rows.isEmpty()) {
            report.skips().forEach((why, count) -> rows.add(row("skipped", count, why.words())));
            rows.forEach(log::info);
        } else {
            log.info(nothingToDo(report));
        }
    }

    private static boolean hasDrawn(Report report) {
        return !report.drawn().isEmpty();
    }

    private static String said(State state) {
        return switch (state) {
            case STANDIN -> "cards, until there is a key";
            case REFUSED -> "the service's moderation refused the prompt; reword it in the note";
            case STALE -> "the article or a setting has changed since; cover:regenerate draws new ones";
            case EXPIRING -> "names a link that will die; cover:rehost brings the picture home";
            default -> "";
        };
    }

    private static String spent(Bill bill) {
        return bill.isCounted()
                ? bill.amount() + " by the service's own count"
                : "about " + bill.amount().rounded() + ", by the price expected";
    }

    private static String estimate(List<Outcome.Left> left) {
        return Report.estimate(left)
                .map(money -> "; " + (left.size() == 1 ? "it" : "they") + " would cost about " + money.rounded())
                .orElse("");
    }

    private static String namesOf(State state, Report report) {
        List<String> names = report.reported().stream()
                .filter(item -> item.state() == state)
                .map(item -> item.note().name())
                .toList();
        return state == State.REFUSED ? names(names) : "";
    }

    private static String nothingToDo(Report report) {
        Map<State, Integer> states = report.states();
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        int skipped = states.getOrDefault(State.SKIPPED, 0);
        if (all == 0) {
            return "no notes found";
        }
        return report.skips().getOrDefault(SkipReason.FILTERED, 0) == all
                ? "nothing to do: none of " + all + " notes is selected by cover.notes, cover.where and cover.only"
                : "nothing to do: " + (all - skipped) + " with a cover, " + skipped + " skipped";
    }

    private String pictures() {
        return settings.storage().imageDirectory().startsWith("./")
                ? settings.storage().imageDirectory() + " beside the notes"
                : settings.vault()
                        .resolve(settings.storage().imageDirectory())
                        .normalize()
                        .toString();
    }

    private static String namesOf(List<Outcome.Left> left) {
        return names(left.stream().map(Outcome.Left::note).toList());
    }

    private static String names(List<String> notes) {
        return notes.size() > MOST_NAMES ? "" : ": " + Printable.of(String.join(", ", notes));
    }

    private static String row(String what, int count, String detail) {
        return String.format("%-9s %5d  %s", what, count, detail);
    }

    private void warnOfRest(int count) {
        if (count > MOST_NAMES) {
            log.warn("... and " + (count - MOST_NAMES) + " more; mvn cover:plan names them all");
        }
    }

    private void fail(Report report, boolean failOnError) throws MojoExecutionException, MojoFailureException {
        if (report.stopped().isPresent()) {
            CoverException why = report.stopped().get();
            if (failOnError) {
                throw MojoErrors.of(why);
            }
            log.warn("stopped: " + Printable.of(why.getMessage()));
        } else if (!report.failed().isEmpty() && failOnError) {
            int count = report.failed().size();
            throw new MojoFailureException(
                    count + (count == 1 ? " note" : " notes") + " got no cover; see above for what to do");
        }
    }
}

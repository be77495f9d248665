package io.github.covermaven.maven;

import io.github.covermaven.check.Finding;
import io.github.covermaven.check.JUnitReport;
import io.github.covermaven.check.JsonReport;
import io.github.covermaven.check.Level;
import io.github.covermaven.check.Verdict;
import io.github.covermaven.disk.AtomicFile;
import io.github.covermaven.problem.BrokenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** A verdict on the log, and in files for machines. */
final class CheckPrinter {

    private static final int MOST_OF_A_RULE = 10;
    private static final int MOST_IN_FAILURE = 5;

    private final Log log;
    private final Path reports;

    CheckPrinter(Log log, Path reports) {
        this.log = log;
        this.reports = reports;
    }

    /** @throws MojoFailureException when the check fails; the reports are written before */
    void print(Verdict verdict) throws MojoFailureException {
        write("check.json", JsonReport.of(verdict));
        write("TEST-cover-check.xml", JUnitReport.of(verdict));
        List<Finding> errors = verdict.findings(Level.ERROR);
        print(errors, log::error);
        print(verdict.findings(Level.WARNING), log::warn);
        String notices = counts(verdict.findings(Level.NOTICE));
        log.info(verdict.notes().size() + " notes checked" + (notices.isEmpty() ? "" : "; good to know: " + notices)
                + "; report: " + reports.resolve("check.json"));
        if (!errors.isEmpty()) {
            throw new MojoFailureException(failure(errors));
        }
    }

    private static String failure(List<Finding> errors) {
        String first = errors.stream()
                .limit(MOST_IN_FAILURE)
                .map(finding -> "\n  " + Printable.of(finding.toString()))
                .collect(Collectors.joining());
        String more =
                errors.size() > MOST_IN_FAILURE ? "\n  ... and " + (errors.size() - MOST_IN_FAILURE) + " more" : "";
        return "covers are not as they should be (" + counts(errors) + "):" + first + more
                + "\ncover.failOn says what fails the check";
    }

    /** A few of each rule, lest one that all notes break hides another. */
    private static void print(List<Finding> findings, Consumer<String> line) {
        Map<String, List<Finding>> byRule = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.forEach((rule, all) -> {
            all.stream().limit(MOST_OF_A_RULE).forEach(finding -> line.accept(Printable.of(finding.toString())));
            if (all.size() > MOST_OF_A_RULE) {
                line.accept("... and " + (all.size() - MOST_OF_A_RULE) + " more of " + rule + ", which the report has");
            }
        });
    }

    /** As in {@code 2 broken, 3 missing}. */
    private static String counts(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(rule -> rule.getValue() + " " + rule.getKey())
                .collect(Collectors.joining(", "));
    }

    private void write(String name, byte[] text) {
        Path file = reports.resolve(name);
        try {
            Files.createDirectories(reports);
            if (Files.exists(file)) {
                AtomicFile.replace(file, text);
            } else {
                AtomicFile.create(file, text);
            }
        } catch (IOException e) {
            throw new BrokenException(
                    "cannot write the report " + file + ": " + e, "check permissions, or set cover.reportDirectory", e);
        }
    }
}

package io.github.covermaven.maven;

import io.github.covermaven.prune.PruneReport;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The pictures that nothing uses, on the log. */
final class PrunePrinter {

    private static final String TRASH = ".cover/private/trash";

    private final Log log;

    PrunePrinter(Log log) {
        this.log = log;
    }

    void printList(PruneReport report) {
        printPictures(report);
        if (!report.unused().isEmpty()) {
            log.info("nothing was moved; -Dcover.delete moves "
                    + (report.unused().size() == 1 ? "it" : "them") + " to " + TRASH);
        }
    }

    /** @throws MojoExecutionException when one could not be moved */
    void printMoved(PruneReport report) throws MojoExecutionException {
        printPictures(report);
        if (!report.unused().isEmpty()) {
            log.info("moved to " + TRASH + ", under the same paths: move one back to have it back");
        }
        report.failed()
                .forEach(failed -> log.error(Printable.of(failed.file() + " could not be moved: " + failed.why())));
        if (!report.failed().isEmpty()) {
            throw new MojoExecutionException(
                    "pictures that could not be moved: " + report.failed().size()
                            + "; they are where they were; check permissions and space, and run again",
                    report.failed().get(0).why());
        }
    }

    private void printPictures(PruneReport report) {
        report.unreadable()
                .forEach(path -> log.warn(Printable.of(
                        path + " in " + report.searched() + " cannot be read, and may name some of these")));
        if (!report.kept().isEmpty()) {
            log.info("kept, though no note names " + (report.kept().size() == 1 ? "it:" : "them:"));
            report.kept().forEach(kept -> log.info(Printable.of("  " + kept.file() + "  (" + kept.why() + ")")));
        }
        if (report.unused().isEmpty()) {
            log.info("no picture of ours is without a use");
            return;
        }
        int count = report.unused().size();
        log.info(count + (count == 1 ? " picture" : " pictures") + " of ours that nothing names, "
                + FileSize.of(report.length()) + ":");
        report.unused()
                .forEach(picture -> log.info(Printable.of(String.format(
                        "  %s  %s  (drawn for %s)", picture.file(), FileSize.of(picture.length()), picture.note()))));
    }
}

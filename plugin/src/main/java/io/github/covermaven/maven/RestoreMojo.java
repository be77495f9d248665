package io.github.covermaven.maven;

import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.Report;
import io.github.covermaven.run.Restore;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Gives notes back the cover value that they had before their last cover of ours; the key goes where there had been none.
 * Only notes that still hold our cover are changed; pictures stay.
 */
@Mojo(name = "restore", requiresProject = false, threadSafe = true)
public final class RestoreMojo extends CoverMojo {

    @Override
    void execute(CoverSettings settings, Invocation invocation) throws MojoExecutionException, MojoFailureException {
        Report report = watched(progress -> new Restore(settings, clock(), progress).run());
        if (report.restored().isEmpty()
                && report.left().isEmpty()
                && report.failed().isEmpty()) {
            getLog().info("nothing to restore");
            return;
        }
        new ReportPrinter(getLog(), settings).print(report, invocation.failOnError());
    }
}

package io.github.covermaven.maven;

import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.Regenerate;
import io.github.covermaven.run.Report;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Draws new covers for the notes that are named by <code>cover.notes</code>, or are in the states that
 * <code>cover.only</code> names. A run that was killed, stopped or capped is gone on with by the same command. The old
 * pictures stay, and <code>restore</code> brings them back.
 */
@Mojo(name = "regenerate", requiresProject = false, threadSafe = true)
public final class RegenerateMojo extends CoverMojo {

    @Override
    void execute(CoverSettings settings, Invocation invocation) throws MojoExecutionException, MojoFailureException {
        Report report = watched(progress -> new Regenerate(settings, clock(), progress).run());
        new ReportPrinter(getLog(), settings).print(report, invocation.failOnError());
    }
}

package io.github.covermaven.maven;

import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.Generate;
import io.github.covermaven.run.Report;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Gives a cover to every note that lacks one or asks for one (<code>cover_regenerate: true</code>): drawn by an image
 * service, or on this machine when there is no key. Nothing else of a note is changed, and nothing is paid for twice.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends CoverMojo {

    @Override
    void execute(CoverSettings settings, Invocation invocation) throws MojoExecutionException, MojoFailureException {
        Report report = watched(progress -> new Generate(settings, clock(), progress).run());
        new ReportPrinter(getLog(), settings).print(report, invocation.failOnError());
    }
}

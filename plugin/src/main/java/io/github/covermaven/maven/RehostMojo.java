package io.github.covermaven.maven;

import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.Rehost;
import io.github.covermaven.run.Report;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Brings covers home that notes show from an image service's link before the link dies: downloads the picture, stores it where
 * other covers are, and has the note name it. Costs nothing and needs no key; <code>restore</code> brings the link back.
 */
@Mojo(name = "rehost", requiresProject = false, threadSafe = true)
public final class RehostMojo extends CoverMojo {

    /** Whether covers on any host are brought, rather than what image services throw away. Default: <code>false</code>. */
    @Parameter(property = "cover.all")
    private @Nullable String all;

    @Override
    Map<String, @Nullable String> own() {
        Map<String, @Nullable String> own = new HashMap<>();
        own.put("all", all);
        return own;
    }

    @Override
    KeySource keys() {
        return KeySource.NONE;
    }

    @Override
    void execute(CoverSettings settings, Invocation invocation) throws MojoExecutionException, MojoFailureException {
        boolean isAll = invocation.parameters().flag("all", false);
        Report report = watched(progress -> new Rehost(settings, isAll, clock(), progress).run());
        if (report.rehosted().isEmpty()
                && report.left().isEmpty()
                && report.failed().isEmpty()) {
            getLog().info("no cover lies elsewhere");
            return;
        }
        new ReportPrinter(getLog(), settings).print(report, invocation.failOnError());
    }
}

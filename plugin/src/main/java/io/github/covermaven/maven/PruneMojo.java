package io.github.covermaven.maven;

import io.github.covermaven.prune.Prune;
import io.github.covermaven.prune.PruneReport;
import io.github.covermaven.run.CoverSettings;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists the pictures of ours that no note and no other text of the project names, and with <code>cover.delete</code> moves them
 * to <code>.cover/private/trash</code>. What we did not make is never touched. Filters such as <code>cover.notes</code> count
 * for nothing here.
 */
@Mojo(name = "prune", requiresProject = false, threadSafe = true)
public final class PruneMojo extends CoverMojo {

    /** Moves the pictures to the trash, rather than only listing them. Default: <code>false</code>. */
    @Parameter(property = "cover.delete")
    private @Nullable String delete;

    /** Whether pictures stay that <code>cover:restore</code> would bring back. Default: <code>true</code>. */
    @Parameter(property = "cover.keepPrevious")
    private @Nullable String keepPrevious;

    @Override
    Map<String, @Nullable String> own() {
        Map<String, @Nullable String> own = new HashMap<>();
        own.put("delete", delete);
        own.put("keepPrevious", keepPrevious);
        return own;
    }

    @Override
    KeySource keys() {
        return KeySource.NONE;
    }

    @Override
    void execute(CoverSettings settings, Invocation invocation) throws MojoExecutionException {
        Prune prune = new Prune(settings, invocation.parameters().flag("keepPrevious", true));
        PrunePrinter printer = new PrunePrinter(getLog());
        if (invocation.parameters().flag("delete", false)) {
            PruneReport report = prune.move();
            printer.printMoved(report);
        } else {
            printer.printList(prune.list());
        }
    }
}

package io.github.covermaven.maven;

import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.Plan;
import org.apache.maven.plugins.annotations.Mojo;

/** Says what <code>generate</code> would do, note by note: state, reason, prompt, price. Spends nothing, writes nothing. */
@Mojo(name = "plan", requiresProject = false, threadSafe = true)
public final class PlanMojo extends CoverMojo {

    @Override
    void execute(CoverSettings settings, Invocation invocation) {
        PlanPrinter printer = new PlanPrinter(getLog());
        printer.print(new Plan(settings, clock()).run(printer::print, getLog()::warn));
    }
}

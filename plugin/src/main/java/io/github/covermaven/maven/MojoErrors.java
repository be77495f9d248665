package io.github.covermaven.maven;

import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.CoverException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The one place where our errors become Maven's: a failure is what the user can mend, an execution error what broke. */
final class MojoErrors {

    private MojoErrors() {}

    /** @throws MojoExecutionException for what broke */
    static MojoFailureException of(CoverException e) throws MojoExecutionException {
        if (e instanceof BrokenException) {
            throw new MojoExecutionException(Printable.of(e.getMessage()), e.getCause());
        }
        return new MojoFailureException(Printable.of(e.getMessage()));
    }
}

package io.github.covermaven.maven;

import io.github.covermaven.run.CoverSettings;
import java.nio.file.Path;

/**
 * One vault to work on.
 *
 * @param parameters as they were given, for what a goal alone reads
 * @param reports the folder for reports
 * @param failOnError whether a note's failure fails the build
 */
record Invocation(CoverSettings settings, Parameters parameters, Path reports, boolean failOnError) {}

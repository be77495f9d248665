package io.github.covermaven.maven;

import io.github.covermaven.run.CoverSettings;

/**
 * One vault to work on.
 *
 * @param failOnError whether a note's failure fails the build
 */
record Invocation(CoverSettings settings, boolean failOnError) {}

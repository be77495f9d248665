package io.github.covermaven.doctor;

/**
 * What this runs on.
 *
 * @param maven its version; empty when it does not say
 * @param java its version
 * @param vendor whose Java it is
 * @param fileNames the encoding in which Java spells the names of files
 */
public record Machine(String maven, String java, String vendor, String fileNames) {}

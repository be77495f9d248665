package io.github.covermaven.image;

/**
 * One cover that is wanted.
 *
 * @param prompt what the picture shows, for those who draw from words
 * @param caption what it says, for those who set type
 */
public record ImageRequest(String prompt, Caption caption) {}

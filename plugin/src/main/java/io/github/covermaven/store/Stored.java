package io.github.covermaven.store;

/**
 * Where a picture has been put.
 *
 * @param file its place, vault-relative with {@code /} (with {@code ..} where it lies outside)
 * @param reference what the note has to say to show it
 */
public record Stored(String file, String reference) {}

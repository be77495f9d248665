package io.github.covermaven.check;

import java.util.Optional;
import java.util.Set;

/**
 * What a check looks at, and what it minds.
 *
 * @param failOn the states and rules that fail it, as {@link Rule#words} gives them
 * @param largestFile what a picture may hold, in bytes
 * @param aspect a picture's width over its height, as it is wanted; empty where any will do
 * @param since only notes that have changed since this commit
 */
public record CheckSettings(Set<String> failOn, long largestFile, Optional<Double> aspect, Optional<String> since) {}

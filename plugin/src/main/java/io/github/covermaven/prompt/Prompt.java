package io.github.covermaven.prompt;

/** What the one who draws is told, word for word. */
public record Prompt(String text) {}

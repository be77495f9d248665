package io.github.covermaven.check;

/** What is wrong with a picture, whichever note shows it. */
record Defect(Rule rule, String message, String remedy) {}

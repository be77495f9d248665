package io.github.covermaven.image;

/**
 * What came of trying whether somebody would draw.
 *
 * @param said what was found in order
 * @param doubt what may not be, and what to do about it; empty when all is well
 */
public record Probe(String said, String doubt) {

    public static Probe fine(String said) {
        return new Probe(said, "");
    }
}

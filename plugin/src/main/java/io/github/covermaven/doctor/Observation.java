package io.github.covermaven.doctor;

import io.github.covermaven.problem.CoverException;

/**
 * Something that was looked at.
 *
 * @param topic what was, in a word
 * @param said what was found
 * @param remedy what to do about it; empty when there is nothing to do
 */
public record Observation(Grade grade, String topic, String said, String remedy) {

    /** How it is. */
    public enum Grade {
        FINE,
        /** It may be meant so. */
        DOUBTFUL,
        /** No cover will be made, or not where it should be, until it is mended. */
        WRONG
    }

    static Observation fine(String topic, String said) {
        return new Observation(Grade.FINE, topic, said, "");
    }

    static Observation doubtful(String topic, String said, String remedy) {
        return new Observation(Grade.DOUBTFUL, topic, said, remedy);
    }

    static Observation wrong(String topic, String said, String remedy) {
        return new Observation(Grade.WRONG, topic, said, remedy);
    }

    static Observation wrong(String topic, CoverException why) {
        return wrong(topic, why.problem(), why.remedy());
    }
}

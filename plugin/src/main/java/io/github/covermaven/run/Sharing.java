package io.github.covermaven.run;

/** Which notes may be shown to others, and so to a service. */
public enum Sharing {
    /** Marked ones only, as soon as any note of the vault is marked; else all. */
    AUTO,
    /** Marked ones only. */
    MARKED,
    /** All that are not said to be private. */
    ALL
}

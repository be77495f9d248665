package io.github.covermaven.check;

import java.util.Locale;

/** How bad a finding is. */
public enum Level {
    /** The check fails. */
    ERROR,
    /** Somebody should mend it. */
    WARNING,
    /** Good to know. */
    NOTICE;

    /** As it stands in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

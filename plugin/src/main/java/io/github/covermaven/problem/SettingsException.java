package io.github.covermaven.problem;

/** A setting that is wrong or missing: nothing was done, and the user can mend it. */
public final class SettingsException extends CoverException {

    public SettingsException(String problem, String remedy) {
        super(problem, remedy, null);
    }
}

package io.github.covermaven.problem;

import org.jspecify.annotations.Nullable;

/**
 * Something that kept a cover from being made, told in two parts: what happened and why ({@link #problem()}), and what
 * the user can do ({@link #remedy()}). Neither ever holds a key, a signed URL or text of a private note.
 */
public abstract sealed class CoverException extends RuntimeException
        permits SettingsException, NoteException, ServiceException, BrokenException {

    private final String problem;
    private final String remedy;

    CoverException(String problem, String remedy, @Nullable Throwable cause) {
        super(cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    /** Both parts as one sentence. */
    @Override
    public String getMessage() {
        return remedy.isEmpty() ? problem : problem + "; " + remedy;
    }

    /** What happened and why, without a full stop. */
    public String problem() {
        return problem;
    }

    /** What to do about it, or an empty string where there is nothing to say. */
    public String remedy() {
        return remedy;
    }
}

package io.github.covermaven.run;

import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.CoverException;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.SettingsException;

/**
 * Tells one note's trouble from what would befall every note: a key, a model, a disk; or a service that fails so often in a
 * row, before it has delivered anything, that it must be out of reach.
 */
final class Setbacks {

    private static final int MOST_IN_A_ROW = 5;

    private int inARow;
    private boolean hasDelivered;

    /** A picture came. */
    void end() {
        hasDelivered = true;
    }

    /** Whether it is of no use to go on after this one. */
    boolean endTheRun(CoverException trouble) {
        if (trouble instanceof ServiceException service) {
            inARow = service.reach() == ServiceException.Reach.PICTURE ? inARow + 1 : 0;
            return befallsEveryNote(trouble) || (!hasDelivered && inARow >= MOST_IN_A_ROW);
        }
        return befallsEveryNote(trouble);
    }

    /** Whether it would befall every note, by its kind alone. */
    static boolean befallsEveryNote(CoverException trouble) {
        return trouble instanceof ServiceException service
                ? service.reach() == ServiceException.Reach.RUN
                : trouble instanceof SettingsException || trouble instanceof BrokenException;
    }
}

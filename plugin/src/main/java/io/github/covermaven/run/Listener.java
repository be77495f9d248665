package io.github.covermaven.run;

/** Hears how a run goes on; called from one thread only. */
public interface Listener {

    /** Something the user should know that belongs to no single note; said once. */
    void warning(String text);

    /** Something good to know that is no cause for worry; said once. */
    void remark(String text);

    /** Before anything is drawn; only when there is something to do. */
    void starting(Quote quote);

    /** A note is done, in whatever way. */
    void finished(Outcome outcome);
}

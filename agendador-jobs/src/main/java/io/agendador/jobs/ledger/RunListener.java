package io.agendador.jobs.ledger;

import java.time.Instant;

/**
 * Is told what runs and how it ended, in the thread that runs it, after it was written down. What it throws is ignored; it
 * shall not take long. Safe for use by many threads.
 */
public interface RunListener {

    /** A run begins. */
    void started(Turn turn);

    /**
     * A run has ended and that was recorded; nothing is told of a turn that another node has taken over.
     *
     * @param ending with when it is tried again, if it is
     * @param now when it ended
     */
    void ended(Turn turn, Ending ending, Instant now);

    /** An occurrence is not run. */
    void skipped(Occurrence occurrence, SkipReason reason, Instant now);
}

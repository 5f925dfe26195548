package io.agendador.jobs.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What became of an occurrence so far.
 *
 * @param occurrence with what it was asked to do
 * @param state how it stands
 * @param due before then it is not taken; when it ended, if it did
 * @param executions its runs in order, or that it was skipped
 */
public record Standing(Occurrence occurrence, State state, Instant due, List<Execution> executions) {

    /** How an occurrence stands. */
    public enum State {
        /** It is yet to be run, for the first time or again. */
        WAITING,
        RUNNING,
        /** It succeeded. */
        DONE,
        /** It failed, and is not tried again unless somebody says so. */
        DEAD,
        /** It was a dead letter, and somebody gave it up. */
        DISCARDED,
        SKIPPED
    }

    /** Copies what it is given. */
    public Standing {
        executions = List.copyOf(executions);
    }
}

package io.agendador.jobs.desk;

import io.agendador.jobs.ledger.Occurrence;

/** What came of asking the desk. */
public sealed interface DeskOutcome {

    /** It is done, and written down. */
    record Done() implements DeskOutcome {}

    /**
     * It waits for a worker, and is to be launched; if nobody does, it is found within a while.
     *
     * @param occurrence by whose id it is found again
     */
    record Queued(Occurrence occurrence) implements DeskOutcome {}

    /** It cannot be; nothing has changed. */
    record Refused(Denial denial) implements DeskOutcome {

        static Refused of(Denial.Rule rule, Object... details) {
            return new Refused(Denial.of(rule, details));
        }
    }
}

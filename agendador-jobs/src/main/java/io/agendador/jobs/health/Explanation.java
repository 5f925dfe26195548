package io.agendador.jobs.health;

import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Outage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why a job ran, or did not, at a moment.
 *
 * @param verdict in one word
 * @param executions its runs for that moment in order, or that it was skipped
 * @param outage the time without a dispatcher that the moment lies in
 * @param before the cron's last time before the moment
 * @param after the cron's first time after the moment
 */
public record Explanation(
        Verdict verdict,
        List<Execution> executions,
        Optional<Outage> outage,
        Optional<Instant> before,
        Optional<Instant> after) {

    /** What the record says. */
    public enum Verdict {
        /** There is no such job. */
        UNKNOWN_JOB,
        /** It has no cron; it is only asked for. */
        ONLY_ON_REQUEST,
        /** Its cron does not come then. */
        NOT_DUE,
        /** That is still to come. */
        TO_COME,
        /** It was skipped; the execution says why. */
        SKIPPED,
        /** It was dispatched, and waits for a worker. */
        WAITING,
        /** It runs. */
        RUNNING,
        /** It ran and succeeded. */
        SUCCEEDED,
        /** It ran and failed, or its time was up. */
        FAILED,
        /** Nobody dispatched then. */
        NOBODY_DISPATCHED,
        /** The runtime did not know the job then, or has forgotten: nothing is on record. */
        NOT_ON_RECORD
    }

    /** Copies what it is given. */
    public Explanation {
        executions = List.copyOf(executions);
    }
}

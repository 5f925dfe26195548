package io.agendador.jobs.health;

import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Outage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Why a job ran, or did not, at a moment.
 *
 * @param subject what was asked about
 * @param verdict in one word
 * @param executions its runs for that moment in order, or that it was skipped
 * @param again when it is tried again, if it failed and is
 * @param outage the time without a dispatcher that the moment lies in
 * @param before the cron's last time before the moment
 * @param after the cron's first time after the moment
 */
public record Explanation(
        Subject subject,
        Verdict verdict,
        List<Execution> executions,
        Optional<Instant> again,
        Optional<Outage> outage,
        Optional<Instant> before,
        Optional<Instant> after) {

    /**
     * What was asked about.
     *
     * @param job by name
     * @param moment a full minute
     * @param zone of the job's cron
     */
    public record Subject(String job, Instant moment, ZoneId zone) {}

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
        /** It failed, or its time was up, and it is tried again. */
        RETRYING,
        /** It failed, or its time was up, and it is not tried again unless somebody says so: a dead letter. */
        FAILED,
        /** It was a dead letter, and somebody gave it up. */
        DISCARDED,
        /** Nobody dispatched then. */
        NOBODY_DISPATCHED,
        /** The runtime did not know the job then, or has forgotten: nothing is on record. */
        NOT_ON_RECORD
    }

    /** Copies what it is given. */
    public Explanation {
        executions = List.copyOf(executions);
    }

    /** With nothing on record. */
    static Explanation of(Subject subject, Verdict verdict) {
        return new Explanation(
                subject, verdict, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The last of its runs, or that it was skipped. */
    public Optional<Execution> last() {
        return executions.isEmpty() ? Optional.empty() : Optional.of(executions.get(executions.size() - 1));
    }
}

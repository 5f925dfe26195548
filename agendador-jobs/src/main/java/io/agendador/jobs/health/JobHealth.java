package io.agendador.jobs.health;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import java.time.Instant;
import java.util.Optional;

/**
 * How one job does.
 *
 * @param job as declared; its SLA follows from it
 * @param run the last one that started, if it is still recorded
 * @param started when a run started last, ever
 * @param next when it is to run next, by its cron and its windows; empty without a cron, or if no window lets it for more
 *     than a year
 * @param staleSince since when it is stale; empty if it is not
 */
public record JobHealth(
        Job job,
        Optional<Execution> run,
        Optional<Instant> started,
        Optional<Instant> next,
        Optional<Instant> staleSince) {

    /** Whether it should have started and did not. */
    public boolean stale() {
        return staleSince.isPresent();
    }

    /** Whether its last run failed, or its time was up. */
    public boolean failed() {
        return run.map(Execution::status)
                .filter(it -> it == Status.ERROR || it == Status.TIMEOUT)
                .isPresent();
    }
}

package io.agendador.jobs.replay;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import java.time.Instant;
import java.util.Optional;

/** Whether a job that comes after another may begin. */
final class Order {

    enum Answer {
        NOW,
        /** The other is not finished. */
        LATER,
        /** The other has not succeeded, or not in time. */
        NEVER
    }

    private final Catalogue catalogue;
    private final InMemoryJobLedger ledger;
    private final Instant start;

    /** What was due before the start is taken to have gone well. */
    Order(Catalogue catalogue, InMemoryJobLedger ledger, Instant start) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.start = start;
    }

    Answer of(Occurrence occurrence, Job job, Instant now) {
        Optional<Job> before = job.conditions().after().flatMap(catalogue::job);
        Optional<Instant> due = before.flatMap(it -> it.timing().schedule())
                .flatMap(it -> it.previous(occurrence.scheduledFor().plusNanos(1)))
                .filter(it -> !it.isBefore(start));
        if (due.isEmpty() || occurrence.overrides() || succeeded(before.orElseThrow(), due.get())) {
            return Answer.NOW;
        }
        boolean unfinished = ledger.unfinished(occurrence.network())
                .contains(before.orElseThrow().name());
        boolean late = occurrence.scheduledFor().plus(job.startDeadline()).isBefore(now);
        return unfinished && !late ? Answer.LATER : Answer.NEVER;
    }

    private boolean succeeded(Job job, Instant due) {
        return ledger.executions(Replay.NETWORK, job.name(), due)
                .filter(it -> !it.isEmpty())
                .map(it -> it.get(it.size() - 1))
                .map(Execution::status)
                .equals(Optional.of(Status.SUCCESS));
    }
}

package io.agendador.jobs.run;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.ledger.Standing.State;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job that is for after another one begins when that one's last occurrence before has succeeded. It waits while that one
 * is not finished and its own start deadline has not passed; else it is skipped.
 */
final class Order {

    private final RunListener listener;

    Order(RunListener listener) {
        this.listener = listener;
    }

    /** Whether it may begin now; if it never may, it is skipped, and no longer waits. */
    boolean allows(Books books, UUID occurrence, Job job, Instant now) {
        return job.conditions()
                .after()
                .flatMap(before -> books.backlog()
                        .standing(occurrence)
                        .filter(Order::begins)
                        .map(it -> allows(books, it, job, before, now)))
                .orElse(true);
    }

    /** What was tried before was allowed once; and whoever passes over the gates passes over this one. */
    private static boolean begins(Standing it) {
        return it.state() == State.WAITING
                && it.executions().isEmpty()
                && !it.occurrence().overrides();
    }

    private boolean allows(Books books, Standing waiting, Job job, String before, Instant now) {
        Instant scheduledFor = waiting.occurrence().scheduledFor();
        Optional<State> last = books.backlog()
                .latest(waiting.occurrence().network(), before, scheduledFor)
                .map(Standing::state);
        boolean unfinished =
                last.filter(it -> it == State.WAITING || it == State.RUNNING).isPresent();
        boolean succeeded = last.equals(Optional.of(State.DONE));
        boolean patient = unfinished && !scheduledFor.plus(job.startDeadline()).isBefore(now);
        if (!succeeded && !patient) {
            skip(books, waiting, before, now);
        }
        return succeeded;
    }

    private void skip(Books books, Standing waiting, String before, Instant now) {
        if (books.backlog().skip(waiting.occurrence().id(), SkipReason.AFTER, before, now)) {
            listener.skipped(waiting.occurrence(), SkipReason.AFTER, now);
        }
    }
}

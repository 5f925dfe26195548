package io.agendador.jobs.dispatch;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Admission;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks the gates again whose answer can change while an occurrence waits: pauses, pilot mode and the circuit.
 * What never ran is skipped then; what is to be tried again is not lost, but waits until they let it pass.
 */
public final class Recheck implements Admission {

    /** So soon what is held back is asked about again. */
    static final Duration SOON = Duration.ofSeconds(15);

    @Override
    public Answer ask(Books books, String network, Job job, UUID id, Instant now) {
        Optional<Refusal> refusal = Gates.refusalOfWaiting(job, books.controls(network, now), now);
        Optional<Circuit> circuit = Probe.open(books.circuits(), network, job);
        if (refusal.isEmpty() && circuit.isEmpty()) {
            return Answer.YES;
        }
        return books.backlog()
                .standing(id)
                .filter(it ->
                        it.state() == Standing.State.WAITING && !it.occurrence().overrides())
                .map(it -> ask(books, job, it, refusal, now))
                .orElse(Answer.YES);
    }

    private static Answer ask(Books books, Job job, Standing it, Optional<Refusal> refusal, Instant now) {
        String network = it.occurrence().network();
        boolean first = it.executions().isEmpty();
        if (refusal.isPresent()) {
            return refused(books, it, refusal.get(), now.plus(SOON), now);
        }
        Optional<Circuit> circuit = Probe.open(books.circuits(), network, job)
                .filter(open -> !(first && open.state() == Circuit.State.HALF_OPEN && open.refuses(now)))
                .filter(open -> !Probe.sent(books.circuits(), network, open, job, now));
        if (circuit.isPresent()) {
            Instant until = circuit.get().openUntil().filter(now::isBefore).orElse(now.plus(SOON));
            return refused(
                    books, it, new Refusal(SkipReason.CIRCUIT, circuit.get().name()), until, now);
        }
        return Answer.YES;
    }

    private static Answer refused(Books books, Standing it, Refusal refusal, Instant until, Instant now) {
        if (books.backlog().skip(it.occurrence().id(), refusal.reason(), refusal.detail(), now)) {
            return Answer.never(it.occurrence(), refusal.reason());
        }
        return postponed(books, it, until);
    }

    private static Answer postponed(Books books, Standing it, Instant until) {
        books.backlog().postpone(it.occurrence().id(), until);
        return Answer.NOT_YET;
    }
}
